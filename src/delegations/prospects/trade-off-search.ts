import type { Sheet } from '../../analysis/space.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { failureAt, judge } from '../judgement.ts';
import { blocksOf, type Blocks, type MadeBlocks } from '../negotiator/blocks.ts';
import { tradeOffs, type TradeOff } from '../negotiator/trade-offs.ts';
import { recentOf } from '../../lib/recent.ts';
import type { Standpoint } from '../standpoint.ts';
import { optionsIn } from '../held.ts';
import { HAIR } from './catalogue.ts';
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
  const candidates = STEP_WORTH.flatMap((weight) =>
    tradeOffs(blocksAt(point, weight), belief.worth).map((tradeOff) => {
      // Where support is counted in, little is known of the value itself.
      const value = weight === 0 ? Math.max(tradeOff.own, failed) : point.ceiling;
      return { tradeOff, most: promiseOf(promises, value + HAIR, tradeOff.theirs) };
    }),
  );
  const top = topOf(candidates);
  let best = top && judged(point, promises, top.tradeOff);
  // With what the first one promises, few of the others are left to be put in order.
  const { promise: known = -Infinity } = best ?? {};
  const others = candidates.filter((each) => each.most >= known && each !== top);
  for (const { tradeOff, most } of others.sort((a, b) => b.most - a.most)) {
    if (best !== undefined && most < best.promise) break;
    const next = judged(point, promises, tradeOff);
    if (next !== undefined && (best === undefined || comesBefore(next, best))) best = next;
  }
  return best;
}

interface Candidate {
  readonly tradeOff: TradeOff;
  readonly most: number; // that it can promise
}

/** The candidate that can promise most; of several, the first. */
function topOf(candidates: readonly Candidate[]): Candidate | undefined {
  let top: Candidate | undefined;
  for (const each of candidates) if (top === undefined || each.most > top.most) top = each;
  return top;
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
  const made = { sheet, blocks: new Map() };
  shelf.set(weight, made);
  return made;
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
