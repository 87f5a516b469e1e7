import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { egalitarianPoint } from '../../../src/analysis/solutions/egalitarian-point.ts';
import { kalaiSmorodinskyPoint } from '../../../src/analysis/solutions/kalai-smorodinsky-point.ts';
import { nashPoint } from '../../../src/analysis/solutions/nash-point.ts';
import { reservationValues, type Pair, type Space } from '../../../src/analysis/space.ts';
import { maxMin, maxWelfare } from '../../../src/analysis/solutions/welfare.ts';
import { arbitrarySpace } from '../arbitrary-space.ts';
import { valuedPackages, type Valued } from '../brute-force.ts';
import { spaceOf } from '../spaces.ts';

const seed = 1950;
const ratified = { ratified: true };

/** The best of all packages by falling importance of measures, the first listed among equals. */
function bruteBest(
  all: readonly Valued[],
  measures: ((pair: Pair) => number)[],
): Valued | undefined {
  return all.reduce<Valued | undefined>((best, one) => {
    if (!best) return one;
    const more = measures.map((measure) => measure(one.utilities) - measure(best.utilities));
    return (more.find((difference) => Math.abs(difference) > 1e-9) ?? 0) > 0 ? one : best;
  }, undefined);
}

function rational(space: Space): Valued[] {
  const [a, b] = reservationValues(space);
  return valuedPackages(space, ratified).filter(
    ({ utilities }) => utilities[0] >= a && utilities[1] >= b,
  );
}

describe('points of agreement', () => {
  it('are those found by trying every package', () => {
    fc.assert(
      fc.property(arbitrarySpace(), (space) => {
        const [ra, rb] = reservationValues(space);
        const agreeable = rational(space);
        const all = valuedPackages(space, ratified);
        const gains = ([a, b]: Pair): Pair => [a - ra, b - rb];
        const sum = ([a, b]: Pair) => a + b;
        const min = ([a, b]: Pair) => Math.min(a, b);
        const product = (pair: Pair) => gains(pair)[0] * gains(pair)[1];
        const minGain = (pair: Pair) => min(gains(pair));
        const ideal = [0, 1].map((side) =>
          agreeable.reduce((most, one) => Math.max(most, gains(one.utilities)[side] ?? 0), 0),
        );
        const shares = (pair: Pair): Pair => {
          const [a, b] = gains(pair);
          return [ideal[0] ? a / ideal[0] : 1, ideal[1] ? b / ideal[1] : 1];
        };
        const checks = [
          [nashPoint(space, ratified), bruteBest(agreeable, [product, sum, minGain])],
          [egalitarianPoint(space, ratified), bruteBest(agreeable, [minGain, sum])],
          [
            kalaiSmorodinskyPoint(space, ratified),
            bruteBest(agreeable, [(pair) => min(shares(pair)), (pair) => sum(shares(pair))]),
          ],
          [maxWelfare(space, ratified), bruteBest(all, [sum, min])],
          [maxMin(space, ratified), bruteBest(all, [min, sum])],
        ] as const;
        for (const [ours, theirs] of checks) expect(ours).toEqual(theirs);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('are three different points where they should be', () => {
    const space = spaceOf([[0, 2, 4, 5, 12]], [[12, 11, 8, 5, 0]]);
    expect(nashPoint(space)?.utilities).toEqual([4, 8]);
    expect(egalitarianPoint(space)?.utilities).toEqual([5, 5]);
    const stretched = spaceOf([[0, 20, 40, 50, 120]], [[12, 11, 8, 5, 0]]);
    expect(nashPoint(stretched)?.utilities).toEqual([40, 8]); // scale does not matter
    expect(kalaiSmorodinskyPoint(stretched)?.utilities).toEqual([50, 5]);
    expect(egalitarianPoint(stretched)?.utilities).toEqual([20, 11]);
  });

  it('are absent when no package is worth no deal to both, unlike the greatest sum', () => {
    const space = spaceOf([[3, 0]], [[0, 3]], { reservation: [2, 2] });
    expect(nashPoint(space)).toBeUndefined();
    expect(kalaiSmorodinskyPoint(space)).toBeUndefined();
    expect(egalitarianPoint(space)).toBeUndefined();
    expect(maxWelfare(space)).toEqual({ utilities: [3, 0], outcome: [0] });
  });

  it('count a package worth exactly no deal, decimals included', () => {
    const tenths = spaceOf([[0.1], [0.2]], [[0.1], [0.7]], { reservation: [0.3, 0.8] });
    expect(nashPoint(tenths)?.utilities).toEqual([0.3, 0.8]);
  });
});
