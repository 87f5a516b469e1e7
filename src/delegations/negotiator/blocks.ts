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
  readonly byPoints: Uint16Array; // the choices by falling points
}

/** Beyond this many choices a block of linked issues is thinned to its best ones. */
const MOST_CHOICES = 4096;

/**
 * @param allowed which options of each issue may be chosen; an issue without any allows none of
 *   the packages, and then there are no blocks with choices
 */
export function blocksOf(sheet: Sheet, allowed?: readonly (readonly boolean[])[]): Blocks {
  const options = sheet.points.map((points, issue) =>
    [...points.keys()].filter((option) => allowed?.[issue]?.[option] ?? true),
  );
  const blocks = linkedIssues(sheet).map((issues) => blockOf(sheet, issues, options));
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

function blockOf(
  sheet: Sheet,
  issues: readonly number[],
  options: readonly (readonly number[])[],
): Block {
  let choices: (readonly number[])[] = [[]];
  let points: number[] = [0];
  for (const issue of issues) {
    const longer = choices.flatMap((choice, at) =>
      (options[issue] ?? []).map((option) => ({
        choice: [...choice, option],
        points: (points[at] ?? 0) + (sheet.points[issue]?.[option] ?? 0),
      })),
    );
    if (longer.length > MOST_CHOICES) {
      longer.sort((a, b) => b.points - a.points);
      longer.length = MOST_CHOICES;
    }
    choices = longer.map((entry) => entry.choice);
    points = longer.map((entry) => entry.points);
  }
  const linkages = sheet.linkages.filter(({ terms }) =>
    terms.some((term) => issues.includes(term.issue)),
  );
  const whole = Float64Array.from(choices, (choice, at) =>
    linkages.reduce(
      (sum, linkage) => sum + (isMet(linkage, issues, choice) ? linkage.points : 0),
      points[at] ?? 0,
    ),
  );
  return {
    issues,
    options: Uint16Array.from(choices.flat()),
    points: whole,
    byPoints: Uint16Array.from(whole.keys()).sort((a, b) => whole[b]! - whole[a]!),
  };
}

function isMet({ terms }: Linkage, issues: readonly number[], choice: readonly number[]): boolean {
  return terms.every((term) => term.options.includes(choice[issues.indexOf(term.issue)] ?? -1));
}
