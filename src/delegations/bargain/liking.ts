import type { Sheet, Side } from '../../analysis/space.ts';
import { blocksOf } from '../negotiator/blocks.ts';
import { bestFor, tradeOffs, type TradeOff, type Worth } from '../negotiator/trade-offs.ts';
import { numberOf, outerSum, type Listing } from './listing.ts';

/** What a party can choose for itself while it minds what the other side is believed to like. */
export interface Liking {
  readonly learn: (theirs: Worth) => void;
  /** What the other side likes best of what is worth so many own points; the one worth more first. */
  readonly best: (points: number) => number | undefined;
  /** Of what is worth its reservation value, the largest product of its gain and their worth. */
  readonly nash: () => number;
}

/** Up to here all outcomes are looked at; beyond, the trade-offs between the two sheets. */
const FEW = 20_000;

export function likingOf(listing: Listing, side: Side, sheet: Sheet): Liking {
  return listing.points[side].length <= FEW
    ? amongAll(listing, side, sheet)
    : amongTradeOffs(listing, sheet);
}

function amongAll(listing: Listing, side: Side, { reservation }: Sheet): Liking {
  const { numbers, points } = listing.ranking[side]; // best first
  let worths: Float64Array = new Float64Array(listing.points[side].length);
  return {
    learn: (theirs) => (worths = outerSum(theirs)),
    best: (wanted) => {
      let [best, most] = [undefined as number | undefined, -Infinity];
      for (let at = 0; at < numbers.length && points[at]! >= wanted; at++) {
        const worth = worths[numbers[at]!]!;
        if (worth > most + 1e-12) [best, most] = [numbers[at], worth];
      }
      return best;
    },
    nash: () => {
      let [best, most] = [numbers[0] ?? 0, -1];
      for (let at = 0; at < numbers.length; at++) {
        const product = (points[at]! - reservation) * worths[numbers[at]!]!;
        if (product > most) [best, most] = [numbers[at]!, product];
      }
      return best;
    },
  };
}

function amongTradeOffs({ sizes }: Listing, sheet: Sheet): Liking {
  const own = blocksOf(sheet);
  let found: readonly TradeOff[] = [];
  const numbered = (tradeOff: TradeOff | undefined): number | undefined =>
    tradeOff && numberOf(sizes, tradeOff.outcome);
  return {
    learn: (theirs) => (found = tradeOffs(own, theirs, sheet.reservation)),
    best: (wanted) => numbered(bestFor(found, wanted)),
    nash: () => {
      let [best, most] = [found[0], -1];
      for (const each of found) {
        const product = (each.own - sheet.reservation) * each.theirs;
        if (product > most) [best, most] = [each, product];
      }
      return numbered(best) ?? 0;
    },
  };
}
