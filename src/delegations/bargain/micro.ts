import type { Bargainer, Seat } from './bargainer.ts';

/**
 * MiCRO (de Jonge, IJCAI 2022): goes down its ranking one outcome at a time, but only while it has
 * made no more different offers than it has received; else it repeats one of its own at random. It
 * accepts whatever is worth at least the lowest it has offered or is ready to offer.
 */
export function micro({ listing, side, dice }: Seat): Bargainer {
  const ranking = listing.ranking[side];
  const points = listing.points[side];
  const received = new Set<number>();
  let made = 0; // different offers so far: the ranking's first ones
  const mayConcede = (): boolean => made <= received.size && made < ranking.numbers.length;
  return {
    offer: () => {
      if (mayConcede()) return ranking.numbers[made++];
      return made > 0 ? ranking.numbers[dice.int(0, made - 1)] : undefined;
    },
    accepts: (offer) => {
      received.add(offer);
      const lowest = ranking.points[mayConcede() ? made : made - 1] ?? Infinity;
      return (points[offer] ?? -Infinity) >= lowest;
    },
  };
}
