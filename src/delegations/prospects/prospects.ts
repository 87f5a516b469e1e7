import { latest } from '../../lib/latest.ts';
import type { Outcome, Sheet } from '../../analysis/space.ts';
import { bestListed, type Listed } from './catalogue.ts';
import { judge } from '../judgement.ts';
import { blocksOf, type Blocks } from '../negotiator/blocks.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { tradeOffs } from '../negotiator/trade-offs.ts';
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
const kept = latest<Belief, Map<string, Prospects | undefined>>(4);

/** @returns undefined where nothing can be signed at all */
export function prospectsAt(point: Standpoint, belief: Belief): Prospects | undefined {
  const shelf = kept.get(belief) ?? new Map<string, Prospects | undefined>();
  kept.set(belief, shelf);
  const key = signableKey(point);
  if (shelf.has(key)) return shelf.get(key);
  const prospects = lookFor(point, belief);
  shelf.set(key, prospects);
  return prospects;
}

function lookFor(point: Standpoint, belief: Belief): Prospects | undefined {
  const list = bestListed(point, belief) ?? searched(point, belief);
  const noDeal = theirNoDeal(point, belief);
  let fair: Prospect | undefined;
  let promise = -Infinity;
  for (const each of list) {
    const own = each.value - point.inner.reservation;
    const theirs = (each.theirs - noDeal) * 100;
    const mean = own > 0 && theirs > 0 ? Math.sqrt(own * theirs) : Math.min(own, theirs, 0);
    if (mean > promise) [fair, promise] = [each, mean];
  }
  return fair && { list, best: list[0]?.value ?? 0, fair, promise };
}

/** Points that a step of support at home counts for in the search, to find what comes home. */
const STEP_WORTH = [0, 2, 6];

/** Where there are too many packages to list: the best trade-offs for several weights of support. */
function searched(point: Standpoint, belief: Belief): readonly Prospect[] {
  const found = new Map<string, Listed>();
  for (const weight of STEP_WORTH) {
    for (const { outcome, theirs } of tradeOffs(blocksAt(point, weight), belief.worth)) {
      const { fault, value } = judge(point, outcome);
      if (fault === undefined) found.set(outcome.join(), { outcome, value, theirs });
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.value - a.value || b.theirs - a.theirs);
  let most = -Infinity;
  return sorted.filter(({ theirs }) => {
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
