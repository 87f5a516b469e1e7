import type { Bargainer, Seat } from './bargainer.ts';

/** Offers any outcome that it could sign, all equally likely, and accepts such a one by a coin. */
export function random({ listing, side, space, dice }: Seat): Bargainer {
  const { numbers } = listing.ranking[side];
  const { reservation } = space.sheets[side];
  return {
    offer: () => (numbers.length > 0 ? numbers[dice.int(0, numbers.length - 1)] : undefined),
    accepts: (offer) =>
      dice.chance(0.5) && (listing.points[side][offer] ?? -Infinity) >= reservation,
  };
}
