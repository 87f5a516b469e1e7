import type { Sheet } from '../analysis/space.ts';
import { MOST_LISTED, outerSum, type Layout } from './layout.ts';

/** A layout's packages from the best to the worst on some sheet, in levels of one point. */
export interface Ranking {
  readonly sheet: Sheet['points'];
  readonly order: Uint16Array; // their numbers
  readonly ends: Uint16Array; // where each level ends in `order`
  readonly most: number; // on level l, no package has more points than `most` − l
}

/** A ranking serves another sheet as well that is nowhere better by more points than this. */
const NEAR = 3;
/** A layout forgets its rankings when there are more of them than this. */
const MOST_KEPT = 12;

const kept = new WeakMap<Layout, Ranking[]>();

/** A ranking near a sheet, and by how many points a package may be better than its level says. */
export function rankingNear(
  layout: Layout,
  sheet: Sheet,
): { readonly ranking: Ranking; readonly slack: number } {
  const shelf = kept.get(layout) ?? [];
  kept.set(layout, shelf);
  let near: Ranking | undefined;
  let slack = NEAR;
  for (const each of shelf) {
    const gain = mostGained(each.sheet, sheet.points);
    if (gain < slack || near === undefined) [near, slack] = [each, gain];
    if (slack <= 0) break;
  }
  if (near !== undefined && slack <= NEAR) return { ranking: near, slack: Math.max(0, slack) };
  const ranking = rank(layout, sheet);
  if (shelf.length >= MOST_KEPT) shelf.length = 0;
  shelf.push(ranking);
  return { ranking, slack: 0 };
}

function mostGained(from: Sheet['points'], to: Sheet['points']): number {
  let sum = 0;
  for (let issue = 0; issue < to.length; issue++) {
    const options = to[issue] ?? [];
    let most = -Infinity;
    for (let option = 0; option < options.length; option++) {
      most = Math.max(most, (options[option] ?? 0) - (from[issue]?.[option] ?? 0));
    }
    sum += most;
  }
  return sum;
}

const levelOf = new Uint16Array(MOST_LISTED);

function rank(layout: Layout, sheet: Sheet): Ranking {
  const { lists, bonus, count } = layout;
  const sums = outerSum(sheet.points, lists, sheet.constant);
  let [most, least] = [-Infinity, Infinity];
  for (let number = 0; number < count; number++) {
    const points = (sums[number] ?? 0) + (bonus[number] ?? 0);
    if (points > most) most = points;
    if (points < least) least = points;
  }
  const ends = new Uint16Array(count === 0 ? 0 : Math.floor(most - least) + 1);
  for (let number = 0; number < count; number++) {
    const level = Math.floor(most - ((sums[number] ?? 0) + (bonus[number] ?? 0)));
    levelOf[number] = level;
    ends[level] = (ends[level] ?? 0) + 1;
  }
  let begin = 0;
  for (let level = 0; level < ends.length; level++) {
    const size = ends[level] ?? 0;
    ends[level] = begin; // until it is filled
    begin += size;
  }
  const order = new Uint16Array(count);
  for (let number = 0; number < count; number++) {
    const level = levelOf[number] ?? 0;
    const at = ends[level] ?? 0;
    order[at] = number;
    ends[level] = at + 1;
  }
  return { sheet: sheet.points, order, ends, most };
}
