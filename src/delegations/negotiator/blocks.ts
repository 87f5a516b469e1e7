import type { Linkage, Sheet } from '../../analysis/space.ts';

/**
 * A party's own sheet cut into blocks of issues that no linkage ties together, so that its points
 * are a plain sum over the blocks.
 */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly constant: number; // points of every package
  readonly least: number; // points of the worst and of the best package, constant included
  readonly most: number;
}

export interface Block {
  readonly issues: readonly number[];
  readonly options: Uint16Array; // by choice, then by issue of the block
  readonly points: Float64Array; // of each choice, linkages included
  readonly byPoints: Uint32Array; // the choices by falling points
}

/** Beyond this many choices a block of linked issues is thinned to its best ones. */
const MOST_CHOICES = 4096;

/** Blocks of a sheet that were made, by their issues and what may be chosen on them. */
export type MadeBlocks = Map<string, Block>;

/** A sheet's blocks are forgotten when there are more of them than this. */
const MOST_MADE = 200;

/**
 * @param made the blocks of this sheet so far: what is among them is not made again
 * @param allowed the options of each issue that may be chosen, in order; an issue without any
 *   allows none of the packages, and then there are no blocks with choices
 */
export function blocksOf(
  sheet: Sheet,
  allowed: readonly (readonly number[])[] = everyOption(sheet),
  made: MadeBlocks = new Map(),
): Blocks {
  const blocks = linkedIssues(sheet).map((issues) => madeBlock(sheet, issues, allowed, made));
  // A linkage without a term always holds.
  const constant = sheet.linkages.reduce(
    (total, { terms, points }) => total + (terms.length === 0 ? points : 0),
    sheet.constant,
  );
  const sum = (pick: (points: Float64Array) => number): number =>
    blocks.reduce((total, block) => total + pick(block.points), constant);
  return {
    blocks,
    constant,
    least: sum((points) => points.reduce((a, b) => Math.min(a, b), Infinity)),
    most: sum((points) => points.reduce((a, b) => Math.max(a, b), -Infinity)),
  };
}

function everyOption({ points }: Sheet): readonly (readonly number[])[] {
  return points.map((options) => [...options.keys()]);
}

/** The issues in groups: two are in one group when linkages tie them, directly or through others. */
function linkedIssues(sheet: Sheet): readonly (readonly number[])[] {
  const group = sheet.points.map((_, issue) => issue);
  for (const linkage of sheet.linkages) {
    const tied = linkage.terms.map((term) => group[term.issue]);
    for (const [issue, own] of group.entries()) {
      if (tied.includes(own)) group[issue] = tied[0] ?? own;
    }
  }
  return [...new Set(group)].map((id) => [...group.keys()].filter((issue) => group[issue] === id));
}

function madeBlock(
  sheet: Sheet,
  issues: readonly number[],
  options: readonly (readonly number[])[],
  made: MadeBlocks,
): Block {
  const key = issues.map((issue) => `${issue}:${(options[issue] ?? []).join()}`).join(' ');
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= MOST_MADE) made.clear();
  const block = blockOf(sheet, issues, options);
  made.set(key, block);
  return block;
}

function blockOf(
  sheet: Sheet,
  issues: readonly number[],
  options: readonly (readonly number[])[],
): Block {
  let choices: Choices = { options: new Uint16Array(0), points: new Float64Array(1) };
  for (const [width, issue] of issues.entries()) {
    const longer = choicesWith(choices, width, options[issue] ?? [], sheet.points[issue] ?? []);
    choices = longer.points.length > MOST_CHOICES ? bestOf(longer, width + 1) : longer;
  }
  for (const linkage of sheet.linkages) addLinkage(choices, issues, linkage);
  return { issues, ...choices, byPoints: byPoints(choices) };
}

/** Choices on the first issues of a block: their options one after the other, and their points. */
interface Choices {
  readonly options: Uint16Array;
  readonly points: Float64Array;
}

/** The choices with every option of one issue more. */
function choicesWith(
  { options, points }: Choices,
  width: number,
  more: readonly number[],
  worth: readonly number[],
): Choices {
  const longer = {
    options: new Uint16Array(points.length * more.length * (width + 1)),
    points: new Float64Array(points.length * more.length),
  };
  let choice = 0;
  let place = 0;
  for (let at = 0; at < points.length; at++) {
    for (const option of more) {
      for (let k = at * width; k < (at + 1) * width; k++) longer.options[place++] = options[k]!;
      longer.options[place++] = option;
      longer.points[choice++] = points[at]! + (worth[option] ?? 0);
    }
  }
  return longer;
}

function bestOf(choices: Choices, width: number): Choices {
  const best = byPoints(choices).subarray(0, MOST_CHOICES);
  const options = new Uint16Array(best.length * width);
  best.forEach((choice, at) =>
    options.set(choices.options.subarray(choice * width, (choice + 1) * width), at * width),
  );
  return { options, points: Float64Array.from(best, (choice) => choices.points[choice]!) };
}

/** The numbers of the choices by falling points. */
function byPoints({ points }: Choices): Uint32Array {
  return Uint32Array.from(points.keys()).sort((a, b) => points[b]! - points[a]!);
}

/** Adds its points to the choices that meet all its terms; a linkage of other issues is left out. */
function addLinkage(
  { options, points }: Choices,
  issues: readonly number[],
  linkage: Linkage,
): void {
  const { terms, points: bonus } = linkage;
  const width = issues.length;
  const places = terms.map(({ issue }) => issues.indexOf(issue));
  if (places.every((place) => place < 0)) return;
  for (let choice = 0; choice < points.length; choice++) {
    let met = true;
    for (let at = 0; met && at < terms.length; at++) {
      const option = options[choice * width + places[at]!]!;
      met = places[at]! >= 0 && terms[at]!.options.includes(option);
    }
    if (met) points[choice]! += bonus;
  }
}
