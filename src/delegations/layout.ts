import type { Outcome, Sheet } from '../analysis/space.ts';
import type { Party } from '../scenario/scenario.ts';
import { stancesOf } from './ratifier-classes.ts';
import type { Standpoint } from './standpoint.ts';

/** The packages that some options give, and what never changes about them. */
export interface Layout {
  readonly key: string; // different for different lists of one party
  readonly lists: readonly (readonly number[])[]; // the options of each issue, the last fastest
  readonly count: number;
  readonly places: readonly number[]; // by how much an issue's next option raises the number
  readonly split: number; // issues before and from this one: two halves whose sums are tabled
  /** Supports of the own ratifiers, goodwill not counted: the different ones, one after another. */
  readonly supports: Int16Array;
  readonly kinds: Uint16Array; // which of them each package has
  readonly bonus: Float64Array; // points of the linkages that hold
}

/** More packages than this are searched and not listed. */
export const MOST_LISTED = 40_000;
/** A party's layouts are forgotten when there are more of them than this. */
const MOST_KEPT = 200;

const kept = new WeakMap<Party, Map<string, Layout>>();

export function layoutOf(point: Standpoint): Layout {
  const { own } = point.view;
  const shelf = kept.get(own) ?? new Map<string, Layout>();
  kept.set(own, shelf);
  const lists = point.mayHold.map((options) =>
    [...options.keys()].filter((option) => options[option] === true),
  );
  const key = lists.join(';');
  const known = shelf.get(key);
  if (known !== undefined) return known;
  if (shelf.size >= MOST_KEPT) shelf.clear();
  const count = lists.reduce((product, list) => product * list.length, 1);
  const split = lists.length >> 1;
  const layout: Layout = {
    key,
    lists,
    count,
    places: lists.map((_, at) =>
      lists.slice(at + 1).reduce((product, list) => product * list.length, 1),
    ),
    split,
    ...supportKinds(point, lists, count),
    bonus: linkagePoints(point.truth, lists),
  };
  shelf.set(key, layout);
  return layout;
}

function supportKinds(
  { view, issues }: Standpoint,
  lists: Layout['lists'],
  count: number,
): Pick<Layout, 'supports' | 'kinds'> {
  const each = view.own.ratifiers.map((ratifier) =>
    outerSum(stancesOf(ratifier, issues), lists, 0),
  );
  const kinds = new Uint16Array(count);
  const supports: number[] = [];
  let different = 0;
  const known = new Map<number, number>();
  for (let number = 0; number < count; number++) {
    let name = 0;
    for (const support of each) name = name * 64 + (support[number] ?? 0) + 32;
    let kind = known.get(name);
    if (kind === undefined) {
      kind = different++;
      known.set(name, kind);
      for (const support of each) supports.push(support[number] ?? 0);
    }
    kinds[number] = kind;
  }
  return { supports: Int16Array.from(supports), kinds };
}

function linkagePoints(sheet: Sheet, lists: Layout['lists']): Float64Array {
  const bonus = outerSum([], lists, 0);
  for (const linkage of sheet.linkages) {
    // 0 where its terms hold, more where they do not.
    const misses = sheet.points.map((options, issue) => {
      const terms = linkage.terms.filter((term) => term.issue === issue);
      return options.map((_, option) =>
        terms.every((term) => term.options.includes(option)) ? 0 : 1,
      );
    });
    const missed = outerSum(misses, lists, 0);
    for (let number = 0; number < bonus.length; number++) {
      if (missed[number] === 0) bonus[number] = (bonus[number] ?? 0) + linkage.points;
    }
  }
  return bonus;
}

/**
 * For every combination of one option from each list, the sum of what the options count, the last
 * list fastest; `start` is added to each.
 */
export function outerSum(
  table: readonly (readonly number[])[],
  lists: readonly (readonly number[])[],
  start: number,
): Float64Array {
  let sums = Float64Array.of(start);
  for (let issue = 0; issue < lists.length; issue++) {
    const list = lists[issue] ?? [];
    const counts = Float64Array.from(list, (option) => table[issue]?.[option] ?? 0);
    const width = counts.length;
    const longer = new Float64Array(sums.length * width);
    let at = 0;
    for (const sum of sums) {
      for (let option = 0; option < width; option++) longer[at++] = sum + (counts[option] ?? 0);
    }
    sums = longer;
  }
  return sums;
}

/** The options of a layout's package, by its number. */
export function outcomeAt(lists: Layout['lists'], number: number): Outcome {
  const outcome: number[] = [];
  let rest = number;
  for (let issue = lists.length - 1; issue >= 0; issue--) {
    const list = lists[issue] ?? [];
    outcome[issue] = list[rest % list.length] ?? 0;
    rest = Math.floor(rest / list.length);
  }
  return outcome;
}

/** Points of a layout's package on a sheet, by its number. */
export function pointsAt({ lists, places, bonus }: Layout, sheet: Sheet, number: number): number {
  let sum = sheet.constant;
  for (let issue = 0; issue < lists.length; issue++) {
    const list = lists[issue] ?? [];
    const option = Math.floor(number / (places[issue] ?? 1)) % list.length;
    sum += sheet.points[issue]?.[list[option] ?? 0] ?? 0;
  }
  return sum + (bonus[number] ?? 0);
}
