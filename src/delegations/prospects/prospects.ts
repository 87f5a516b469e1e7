import type { Outcome, Sheet } from '../../analysis/space.ts';
import { bestListed, type Listed } from './catalogue.ts';
import { widthAt } from './levels.ts';
import { judge } from '../judgement.ts';
import { blocksOf, type Blocks } from '../negotiator/blocks.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { tradeOffs } from '../negotiator/trade-offs.ts';
import { recall, recent, type Recent } from '../recent.ts';
import { stancesOf } from './ratifier-classes.ts';
import type { Party } from '../../scenario/scenario.ts';
import { heldKey, signableKey, type Standpoint } from '../standpoint.ts';

/** A package that a delegation could sign. */
export interface Prospect {
  readonly outcome: Outcome;
  readonly value: number; // see Judgement
  readonly theirs: number; // believed worth to the other side, 0–1 of its whole sheet
}

/** What a delegation sees before it when it looks for a package. */
export interface Prospects {
  readonly list: readonly Prospect[]; // signable, by falling value and rising worth to them
  readonly best: number; // value of the first
  readonly fair: Prospect; // the largest product of believed gains (Nash 1950)
  readonly promise: number; // how good the fair package is for both, in points
}

/** What was seen by one belief; mostly it is asked for again in the same caucus or on the floor. */
const kept = new WeakMap<Belief, Recent<Sight>>();

interface Sight {
  readonly prospects: Prospects | undefined;
}

/** So much is kept of what was seen by one belief. */
const MOST_SEEN = 24;

/** @returns undefined where nothing can be signed at all */
export function prospectsAt(point: Standpoint, belief: Belief): Prospects | undefined {
  const shelf = kept.get(belief) ?? recent<Sight>(MOST_SEEN);
  kept.set(belief, shelf);
  const seen = recall(shelf, signableKey(point), () => ({ prospects: lookFor(point, belief) }));
  return seen.prospects;
}

function lookFor(point: Standpoint, belief: Belief): Prospects | undefined {
  const list = bestListed(point, belief) ?? searched(point, belief);
  const fair = fairOf(list, promises(point, belief));
  return fair && { list, best: list[0]?.value ?? 0, ...fair };
}

/** The package with the largest product of believed gains. */
interface Fair {
  readonly fair: Prospect;
  readonly promise: number;
}

function fairOf(list: readonly Prospect[], { of }: Promises): Fair | undefined {
  let fair: Prospect | undefined;
  let promise = -Infinity;
  for (const each of list) {
    const mean = of(each);
    if (mean > promise) [fair, promise] = [each, mean];
  }
  return fair && { fair, promise };
}

/** How good packages are for both sides at a standpoint. */
interface Promises {
  readonly of: (prospect: Pick<Prospect, 'value' | 'theirs'>) => number;
  /** What the other side must like a package of some value, for it to be so good. */
  readonly needed: (promise: number, value: number) => number;
}

/** Rounding does less than this to a promise, as a share of it. */
const ROUNDING = 1e-9;

function promises(point: Standpoint, belief: Belief): Promises {
  const { reservation } = point.inner;
  const noDeal = theirNoDeal(point, belief);
  return {
    of: ({ value, theirs }) => {
      const own = value - reservation;
      const gain = (theirs - noDeal) * 100;
      return own > 0 && gain > 0 ? Math.sqrt(own * gain) : Math.min(own, gain, 0);
    },
    needed: (promise, value) =>
      value > reservation
        ? noDeal + ((1 - ROUNDING) * promise ** 2) / (value - reservation) / 100
        : Infinity,
  };
}

const keptFair = new WeakMap<Belief, Recent<{ readonly fair: Fair | undefined }>>();

/**
 * The fair package, where its promise is at least so much; where it is less, it may be another one
 * or none.
 */
export function fairAt(point: Standpoint, belief: Belief, least: number): Fair | undefined {
  const shelf = keptFair.get(belief) ?? recent(MOST_SEEN);
  keptFair.set(belief, shelf);
  const key = `${least} ${signableKey(point)}`;
  return recall(shelf, key, () => {
    const { of, needed } = promises(point, belief);
    const sought = least > 0 ? (value: number) => needed(least, value) : undefined;
    const list = bestListed(point, belief, sought) ?? searched(point, belief);
    return { fair: fairOf(list, { of, needed }) };
  }).fair;
}

/** The least that the fair package promises where more may be signed, a list of prospects known. */
export function promiseKept(point: Standpoint, belief: Belief, { fair }: Prospects): number {
  return promises(point, belief).of({ ...fair, value: fair.value - widthAt(point) });
}

/** Points that a step of support at home counts for in the search, to find what comes home. */
const STEP_WORTH = [0, 2, 6];

/** Where there are too many packages to list: the best trade-offs for several weights of support. */
function searched(point: Standpoint, belief: Belief): readonly Prospect[] {
  const found: Listed[] = [];
  for (const weight of STEP_WORTH) {
    for (const { outcome, theirs } of tradeOffs(blocksAt(point, weight), belief.worth)) {
      const { fault, value } = judge(point, outcome);
      if (fault === undefined) found.push({ outcome, value, theirs });
    }
  }
  // What is found for several weights goes with all that is not liked better.
  found.sort((a, b) => b.value - a.value || b.theirs - a.theirs);
  let most = -Infinity;
  return found.filter(({ theirs }) => {
    if (theirs <= most) return false;
    most = theirs;
    return true;
  });
}

/** A party's blocks are forgotten when there are more of them than this. */
const MOST_BLOCKS = 100;

const knownBlocks = new WeakMap<Party, Map<string, Blocks>>();

/** The blocks of the inner sheet, each step of support counted in; the same for any belief. */
function blocksAt(point: Standpoint, weight: number): Blocks {
  const { mayHold, pointKeys, inner, character, view } = point;
  const shelf = knownBlocks.get(view.own) ?? new Map<string, Blocks>();
  knownBlocks.set(view.own, shelf);
  const type = character.type?.id ?? '';
  const key = [weight, heldKey(mayHold), pointKeys.join('|'), type].join(' ');
  const known = shelf.get(key);
  if (known !== undefined) return known;
  if (shelf.size >= MOST_BLOCKS) shelf.clear();
  const made = blocksOf(weight === 0 ? inner : atHome(point, weight), mayHold);
  shelf.set(key, made);
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

/** What a package is believed to be worth to the other side. @internal */
export function worthTo(belief: Belief, outcome: Outcome): number {
  let sum = 0;
  for (let issue = 0; issue < outcome.length; issue++) {
    sum += belief.worth[issue]?.[outcome[issue] ?? 0] ?? 0;
  }
  return sum;
}

/** What a delegation has without agreement, as a share of its whole sheet, before it is known. */
const NO_DEAL = 0.42;
/** How much of what it is believed to have in the status quo counts against that. */
const TELLING = 0.25;

/** What the other side is believed to have without agreement, on the scale of its whole sheet. */
export function theirNoDeal({ statusQuo }: Standpoint, belief: Belief): number {
  return NO_DEAL + TELLING * (worthTo(belief, statusQuo) - NO_DEAL);
}
