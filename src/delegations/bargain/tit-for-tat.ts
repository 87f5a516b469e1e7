import { blocksOf } from '../negotiator/blocks.ts';
import { bestFor, tradeOffs, type TradeOff } from '../negotiator/trade-offs.ts';
import type { Bargainer, Seat } from './bargainer.ts';
import { frequencyModel } from './frequency-model.ts';
import { numberOf, outcomeOf } from './listing.ts';

const BIG = 3000; // outcomes
const ACCEPT_ANYTHING = 0.98;

/**
 * Nice Tit for Tat (Baarslag, Hindriks & Jonker 2013), with a frequency model of the other side
 * as the field runs it. It aims at its share of the Nash point, scaled by 1.4 − 0.6 × the gap at
 * which the other side opened (at least 0.5); gives the same share of its way there as the other
 * side has given, in its own utility; gives a tenth of the rest at once and all of it near the
 * deadline; and offers what the other side likes best of what is worth its target. It accepts what
 * is worth its next offer, and in the end whatever it could sign (ACcombi).
 */
export function titForTat({ space, listing, side }: Seat): Bargainer {
  const sheet = space.sheets[side];
  const points = listing.points[side];
  const own = blocksOf(sheet);
  const range = Math.max(own.most - own.least, 1e-9);
  const share = (value: number): number => (value - own.least) / range;
  const reserved = Math.max(0, share(sheet.reservation));
  const model = frequencyModel(listing.sizes);
  const rampFrom = points.length > BIG ? 0.85 : 0.91;
  let first: number | undefined; // utility to us of its first offer and of its best one
  let most = 0;
  let bestReceived: number | undefined;
  let planned: { time: number; offer: number } | undefined;

  const target = (time: number, found: readonly TradeOff[]): number => {
    const opened = first ?? 1;
    const nash = first === undefined ? 0.7 : nashShare(found, share, reserved);
    const aim = Math.min(1, Math.max(0.5, reserved, nash * Math.max(0, 1.4 - 0.6 * (1 - opened))));
    const way = aim - opened;
    const given = way > 1e-9 ? Math.min(1, Math.max(0, (most - opened) / way)) : 0;
    const level = 1 - given * (1 - aim);
    const ramp = time > rampFrom ? Math.min(1, 20 * (time - rampFrom)) : 0;
    return Math.max(reserved, level - Math.max(0.1, ramp) * Math.max(0, level - aim));
  };

  const plan = (time: number): number => {
    if (planned?.time === time) return planned.offer;
    const found = tradeOffs(own, model.worth(), -Infinity);
    const wanted = own.least + target(time, found) * range - 1e-9 * range;
    const best = bestFor(found, wanted);
    let offer =
      best === undefined
        ? (listing.ranking[side].numbers[0] ?? 0)
        : numberOf(listing.sizes, best.outcome);
    if (bestReceived !== undefined && (points[bestReceived] ?? 0) >= (points[offer] ?? 0))
      offer = bestReceived;
    planned = { time, offer };
    return offer;
  };

  return {
    offer: plan,
    accepts: (offer, time) => {
      const value = points[offer] ?? -Infinity;
      model.saw(outcomeOf(listing.sizes, offer));
      first ??= share(value);
      if (bestReceived === undefined || share(value) > most) {
        most = Math.max(most, share(value));
        bestReceived = offer;
      }
      planned = undefined;
      if (time >= ACCEPT_ANYTHING) return value >= sheet.reservation;
      return value >= (points[plan(time)] ?? Infinity) - 1e-9 * range;
    },
  };
}

function nashShare(
  found: readonly TradeOff[],
  share: (value: number) => number,
  reserved: number,
): number {
  let [best, most] = [0.7, -1];
  for (const { own, theirs } of found) {
    const gain = (share(own) - reserved) * theirs;
    if (share(own) >= reserved && gain > most) [best, most] = [share(own), gain];
  }
  return best;
}
