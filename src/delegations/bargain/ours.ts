import { blocksOf } from '../negotiator/blocks.ts';
import { opponentModel, type Curve } from '../negotiator/opponent-model.ts';
import { bestFor, tradeOffs, type TradeOff } from '../negotiator/trade-offs.ts';
import type { Bargainer, Seat } from './bargainer.ts';
import { numberOf, outcomeOf, outerSum } from './listing.ts';

/** Of its aspiration curve: it holds out, since in this protocol waiting costs nothing. */
const EXPONENT = 6;
/** The share of its fair gain that it insists on until the last offers. */
const LEAST = 0.9;
/** In its last offers it counts on what the other side is about to give. */
const LAST_OFFERS = 4;
/** Where that cannot be foretold, it feels its way down to what the other side has offered itself. */
const FEELERS = 12;
const FEELERS_IN_NEED = 30; // while nothing it could sign has been offered
const FEELER_FROM = -0.04; // above the lowest worth that the other side has offered
const FEELER_TO = 0.2; // above where it starts
/** How closely offers must lie on a curve for it to be counted on, and how many it takes. */
const FITS = 0.02;
const TELLING = 15;
/** How far above the other side's expected level its last offers stay, the very last one first. */
const SAFETY = [0.08, 0.05, 0.03, 0.02];

/**
 * The negotiator that also plays the scenarios, without the summit's extras: it learns the other
 * side's sheet and its curve, offers what that side likes best of what is worth its aim, holds out
 * towards the deadline, and in its last offers gives what it expects to be taken: the other side's
 * own best offer if nothing better is to be had.
 */
export function ours({ space, listing, side, rounds, last }: Seat): Bargainer {
  const sheet = space.sheets[side];
  const points = listing.points[side];
  const own = blocksOf(sheet);
  const best = own.most;
  const model = opponentModel(listing.sizes);
  const made = new Set<number>();
  const theirs = new Set<number>();
  let received = 0;
  let passed = 0; // of its ranking, all offered already
  let fittedAt = 0;
  let found: readonly TradeOff[] = [];
  let bestReceived: number | undefined;
  let planned: { time: number; offer: number | undefined } | undefined;
  const lastOffer = last ? rounds - 1 : rounds; // the last of its offers that is answered

  const refresh = (): void => {
    if (found.length > 0 && received < fittedAt * 1.2 + 1) return;
    fittedAt = received;
    found = tradeOffs(own, model.belief().worth, sheet.reservation);
  };

  const plan = (time: number): number | undefined => {
    if (planned?.time === time) return planned.offer;
    refresh();
    const left = lastOffer - Math.round(time * (rounds + 1));
    const offer = choose(time, left);
    planned = { time, offer };
    return offer;
  };

  /** The least that the other side has offered, by what its options are now believed to be worth. */
  const lowestOffered = (): number => {
    const { worth } = model.belief();
    let lowest = 1;
    for (const number of theirs) {
      const outcome = outcomeOf(listing.sizes, number);
      const sum = outcome.reduce(
        (total, option, issue) => total + (worth[issue]?.[option] ?? 0),
        0,
      );
      if (sum < lowest) lowest = sum;
    }
    return lowest;
  };

  const choose = (time: number, left: number): number | undefined => {
    if (found.length === 0) return undefined;
    const sure = bestReceived;
    const sureValue = sure === undefined ? -Infinity : (points[sure] ?? -Infinity);
    const { curve } = model.belief();
    const safe = sureValue >= sheet.reservation;
    const predictable = received >= TELLING && curve.misfit < FITS;
    if (left < LAST_OFFERS && predictable && (left > 0 || safe)) {
      const level = expectedLevel(curve, time) + (SAFETY[Math.max(0, left)] ?? 0);
      const taken = found.find(({ theirs }) => theirs >= level);
      if (taken !== undefined && taken.own > sureValue)
        return numberOf(listing.sizes, taken.outcome);
    }
    const feelers = safe ? FEELERS : FEELERS_IN_NEED;
    if (left < feelers && left > 0 && !predictable && received > 0) {
      if (!safe && left < FEELERS_IN_NEED / 2) {
        const kind = kindest().find((number) => !made.has(number));
        if (kind !== undefined) return kind;
      }
      const way = (feelers - left) / (feelers - 1);
      const from = lowestOffered() + FEELER_FROM;
      const to = safe ? from + FEELER_TO : (found.at(-1)?.theirs ?? 1);
      const level = from + way * (to - from);
      const taken = found.find(
        (each) => each.theirs >= level && !made.has(numberOf(listing.sizes, each.outcome)),
      );
      if (taken !== undefined && taken.own > sureValue) {
        return numberOf(listing.sizes, taken.outcome);
      }
      if (safe) return sure;
    }
    if (left <= 0) {
      const kindest = found.at(-1);
      return safe || kindest === undefined ? sure : numberOf(listing.sizes, kindest.outcome);
    }
    const fair = fairOf(found, sheet.reservation);
    const least = sheet.reservation + LEAST * (fair - sheet.reservation);
    const aim = best - (best - least) * time ** EXPONENT;
    if (sureValue >= aim) return sure;
    const worthIt = found.filter((each) => each.own >= aim - 1e-9);
    const fresh = worthIt.findLast(({ outcome }) => !made.has(numberOf(listing.sizes, outcome)));
    if (fresh !== undefined) return numberOf(listing.sizes, fresh.outcome);
    // Saying something new keeps those talking who answer concession by concession.
    const other = nextUnmade();
    if (other !== undefined && (points[other] ?? 0) >= aim) return other;
    const chosen = bestFor(found, aim);
    return chosen && numberOf(listing.sizes, chosen.outcome);
  };

  /** What it could sign that is believed to be worth most to the other side, the best first. */
  const kindest = (): readonly number[] => {
    const { worth } = model.belief();
    const worths = outerSum(worth);
    const most: number[] = [];
    for (const number of listing.ranking[side].numbers) {
      const value = worths[number] ?? 0;
      const lowest = worths[most[FEELERS_IN_NEED - 1] ?? -1] ?? -Infinity;
      if (value <= lowest) continue;
      const at = most.findIndex((other) => (worths[other] ?? 0) < value);
      most.splice(at < 0 ? most.length : at, 0, number);
      if (most.length > FEELERS_IN_NEED) most.pop();
    }
    return most;
  };

  const nextUnmade = (): number | undefined => {
    const { numbers } = listing.ranking[side];
    while (passed < numbers.length && made.has(numbers[passed] ?? -1)) passed += 1;
    return numbers[passed];
  };

  return {
    offer: (time) => {
      const offer = plan(time);
      if (offer !== undefined) made.add(offer);
      return offer;
    },
    accepts: (offer, time) => {
      received += 1;
      theirs.add(offer);
      model.offered(outcomeOf(listing.sizes, offer), time);
      const value = points[offer] ?? -Infinity;
      if (bestReceived === undefined || value > (points[bestReceived] ?? 0)) bestReceived = offer;
      planned = undefined;
      if (value < sheet.reservation) return false;
      const round = Math.round(time * (rounds + 1));
      if (last && round >= rounds) return true;
      const next = plan(time);
      return next === undefined || value >= (points[next] ?? Infinity);
    },
  };
}

function expectedLevel({ exponent, scale }: Curve, time: number): number {
  return 1 - scale * time ** exponent;
}

/** Its points at the largest smaller share of either side's range (Kalai & Smorodinsky 1975). */
function fairOf(found: readonly TradeOff[], reservation: number): number {
  const most = found[0]?.own ?? reservation;
  let [fair, best] = [reservation, -Infinity];
  for (const { own, theirs } of found) {
    const share = Math.min((own - reservation) / Math.max(most - reservation, 1e-9), theirs);
    if (share > best) [fair, best] = [own, share];
  }
  return fair;
}
