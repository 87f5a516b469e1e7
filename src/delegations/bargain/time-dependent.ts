import { lastAtLeast } from './listing.ts';
import type { Bargainer, Seat } from './bargainer.ts';

/**
 * Time-dependent tactics (Faratin, Sierra & Jennings 1998) as the field runs them: the aspiration
 * 1 − tᵉ, scaled to the party's own range from its best outcome down to the worst one worth its
 * reservation value. It offers the outcome nearest above and accepts whatever is worth as much.
 */
const timeDependent =
  (exponent: number) =>
  ({ listing, side }: Seat): Bargainer => {
    const ranking = listing.ranking[side];
    const points = listing.points[side];
    const best = ranking.points[0] ?? Infinity;
    const least = ranking.points[ranking.points.length - 1] ?? Infinity;
    const slack = (best - least) * 1e-9; // rounding must not hide the outcome aspired to
    const aspiration = (time: number): number =>
      least + (best - least) * (1 - time ** exponent) - slack;
    return {
      offer: (time) => ranking.numbers[Math.max(0, lastAtLeast(ranking, aspiration(time)))],
      accepts: (offer, time) => (points[offer] ?? -Infinity) >= aspiration(time),
    };
  };

export const boulware = timeDependent(4);
export const linear = timeDependent(1);
export const conceder = timeDependent(0.25);
