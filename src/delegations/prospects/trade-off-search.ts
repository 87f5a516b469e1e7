import type { Sheet } from '../../analysis/space.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { failureAt, judge } from '../judgement.ts';
import { blocksOf, type Blocks, type MadeBlocks } from '../negotiator/blocks.ts';
import { tradeOffs, type TradeOff } from '../negotiator/trade-offs.ts';
import { recentOf } from '../../lib/recent.ts';
import type { Standpoint } from '../standpoint.ts';
import { optionsIn } from '../held.ts';
import { HAIR } from './levels.ts';
import { listingOf, type Listing, type Prospect } from './listing.ts';
import { promiseOf, type Fair, type Promises } from './promise.ts';
import { stancesOf } from './ratifier-classes.ts';

/** Points that a step of support at home counts for in the search, to find what comes home. */
const STEP_WORTH = [0, 2, 6];

/** Where there are too many packages to list: the best trade-offs for several weights of support. */
export function searched(point: Standpoint, belief: Belief): Listing {
  const found: Prospect[] = [];
  for (const weight of STEP_WORTH) {
    for (const { outcome, theirs } of tradeOffs(blocksAt(point, weight), belief.worth)) {
      const { fault, value } = judge(point, outcome);
      if (fault === undefined) found.push({ outcome, value, theirs });
    }
  }
  // What is found for several weights goes with all that is not liked better.
  found.sort((a, b) => b.value - a.value || b.theirs - a.theirs);
  let most = -Infinity;
  return listingOf(
    found.filter(({ theirs }) => {
      if (theirs <= most) return false;
      most = theirs;
      return true;
    }),
  );
}

/** The fair package of `searched`; what cannot promise as much as one that is known is not judged. */
export function fairSearched(
  point: Standpoint,
  belief: Belief,
  promises: Promises,
): Fair | undefined {
  const failed = failureAt(point);
  const all: TradeOff[] = [];
  const mosts: number[] = []; // that each can promise, by which they come in order
  const bounds: number[] = []; // the same, as it is better known
  let top = -1;
  for (const weight of STEP_WORTH) {
    const { leastAdded } = supportedAt(point, weight);
    for (const tradeOff of tradeOffs(blocksAt(point, weight), belief.worth)) {
      const { own, theirs } = tradeOff;
      // Without the least that support adds, its points are no less than its value, unless it fails.
      const value = Math.max(own - leastAdded, failed) + HAIR;
      const bound = promiseOf(promises, value, theirs);
      const most = weight === 0 ? bound : promiseOf(promises, point.ceiling + HAIR, theirs);
      if (top < 0 || most > mosts[top]!) top = all.length;
      all.push(tradeOff);
      mosts.push(most);
      bounds.push(bound);
    }
  }
  let best = top < 0 ? undefined : judged(point, promises, all[top]!);
  // With what the first one promises, few of the others are left to be put in order.
  const { promise: known = -Infinity } = best ?? {};
  const others: number[] = [];
  for (let at = 0; at < all.length; at++) if (at !== top && bounds[at]! >= known) others.push(at);
  for (const at of others.sort((a, b) => mosts[b]! - mosts[a]!)) {
    if (best !== undefined && bounds[at]! < best.promise) continue;
    const next = judged(point, promises, all[at]!);
    if (next !== undefined && (best === undefined || comesBefore(next, best))) best = next;
  }
  return best;
}

function judged(
  point: Standpoint,
  promises: Promises,
  { outcome, theirs }: TradeOff,
): Fair | undefined {
  const { fault, value } = judge(point, outcome);
  if (fault !== undefined) return undefined;
  return { fair: { outcome, value, theirs }, promise: promiseOf(promises, value, theirs) };
}

/** Whether one promises more than another; of equal promise, the first of the list. */
function comesBefore(one: Fair, other: Fair): boolean {
  return (
    (one.promise - other.promise ||
      one.fair.value - other.fair.value ||
      one.fair.theirs - other.fair.theirs) > 0
  );
}

/** So many blocks of a party are kept. */
const MOST_BLOCKS = 100;

const knownBlocks = recentOf<Party, Blocks>(MOST_BLOCKS);

/** The blocks of the inner sheet, each step of support counted in; the same for any belief. */
function blocksAt(point: Standpoint, weight: number): Blocks {
  const { held, pointsKey, view } = point;
  return knownBlocks(view.own, `${weight} ${held.key} ${pointsKey}`, () => {
    const { sheet, blocks } = supportedAt(point, weight);
    return blocksOf(sheet, held.masks.map(optionsIn), blocks);
  });
}

/** An inner sheet with support at home counted in, and the blocks that were made of it. */
interface Supported {
  readonly sheet: Sheet;
  readonly blocks: MadeBlocks;
  readonly leastAdded: number; // to any package
}

const supported = new WeakMap<Sheet['points'], Map<number, Supported>>();

/** By the points of the whole sheet: those of a block hang on all the others. */
function supportedAt(point: Standpoint, weight: number): Supported {
  const { inner } = point;
  const shelf = supported.get(inner.points) ?? new Map<number, Supported>();
  supported.set(inner.points, shelf);
  const known = shelf.get(weight);
  if (known !== undefined) return known;
  const sheet = weight === 0 ? inner : atHome(point, weight);
  const made = { sheet, blocks: new Map(), leastAdded: leastBetween(sheet, inner) };
  shelf.set(weight, made);
  return made;
}

/** What one sheet has more than another of any package, linkages left out. */
function leastBetween({ points }: Sheet, other: Sheet): number {
  return points.reduce(
    (sum, options, issue) =>
      sum + Math.min(...options.map((each, at) => each - (other.points[issue]?.[at] ?? 0))),
    0,
  );
}

/** The inner sheet with own ratifiers' stances counted in, so that what they want is found. */
function atHome({ view, inner, issues }: Standpoint, weight: number): Sheet {
  const { ratifiers } = view.own;
  const all = ratifiers.reduce((total, ratifier) => total + ratifier.weight, 0) || 1;
  const tables = ratifiers.map((ratifier) => ({
    share: ratifier.veto ? 1 : ratifier.weight / all,
    stances: stancesOf(ratifier, issues),
  }));
  const points = inner.points.map((own, at) =>
    own.map((each, option) =>
      tables.reduce(
        (total, { share, stances }) => total + weight * share * (stances[at]?.[option] ?? 0),
        each,
      ),
    ),
  );
  return { ...inner, points };
}
