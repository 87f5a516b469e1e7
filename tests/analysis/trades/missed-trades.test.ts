import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kalaiSmorodinskyFrom } from '../../../src/analysis/trades/annex.ts';
import { conflict } from '../../../src/analysis/conflict.ts';
import { bestSwap } from '../../../src/analysis/trades/best-swap.ts';
import { nearestImprovement } from '../../../src/analysis/trades/nearest-improvement.ts';
import { utilitiesOf, type Outcome, type Pair, type Space } from '../../../src/analysis/space.ts';
import { arbitrarySpace } from '../arbitrary-space.ts';
import { valuedPackages, type Valued } from '../brute-force.ts';
import { spaceOf } from '../spaces.ts';

const seed = 2019;

const withPackage = arbitrarySpace().chain((space) =>
  fc.record({
    space: fc.constant(space),
    outcome: fc.tuple(
      ...space.issues.map(({ options }) => fc.integer({ min: 0, max: options.length - 1 })),
    ),
    ratified: fc.boolean(),
  }),
);

interface Better extends Valued {
  readonly gains: Pair;
  readonly changed: readonly number[];
}

function better(space: Space, outcome: Outcome, ratified: boolean): Better[] {
  const from = utilitiesOf(space, outcome);
  return valuedPackages(space, { ratified })
    .map((one) => ({
      ...one,
      gains: [one.utilities[0] - from[0], one.utilities[1] - from[1]] as const,
      changed: [...outcome.keys()].filter((issue) => outcome[issue] !== one.outcome[issue]),
    }))
    .filter(({ gains }) => gains[0] > 0 && gains[1] > 0);
}

function first(all: readonly Better[], ...keys: ((one: Better) => number)[]): Better | undefined {
  return [...all].sort((one, other) => {
    for (const key of keys) if (key(one) !== key(other)) return key(other) - key(one);
    return 0; // a stable sort keeps the order of listing
  })[0];
}

const smaller = ({ gains }: Better) => Math.min(...gains);
const sum = ({ gains }: Better) => gains[0] + gains[1];

describe('missed trades', () => {
  it('name the nearest package that is better for both, as trying every package does', () => {
    fc.assert(
      fc.property(withPackage, ({ space, outcome, ratified }) => {
        const all = better(space, outcome, ratified);
        const nearest = first(all, ({ changed }) => -changed.length, smaller, sum);
        expect(nearestImprovement(space, outcome, { ratified })).toEqual(nearest);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('name the best swap: two changes, one that costs the first side and one the second', () => {
    fc.assert(
      fc.property(withPackage, ({ space, outcome, ratified }) => {
        const from = utilitiesOf(space, outcome);
        const costs = (one: Better, side: 0 | 1) =>
          one.changed.filter((issue) => {
            const alone = outcome.with(issue, one.outcome[issue] ?? 0);
            return utilitiesOf(space, alone)[side] < from[side];
          });
        const swaps = better(space, outcome, ratified).filter(
          (one) =>
            one.changed.length === 2 &&
            costs(one, 0).some((issue) => costs(one, 1).some((other) => other !== issue)),
        );
        const expected = first(swaps, smaller, sum);
        const found = bestSwap(space, outcome, { ratified });
        expect(found?.outcome).toEqual(expected?.outcome);
        if (!found || !expected) return;
        expect(found.gains).toEqual(expected.gains);
        expect([...found.gives].sort((one, other) => one - other)).toEqual(expected.changed);
        expect(costs(expected, 0)).toContain(found.gives[0]);
        expect(costs(expected, 1)).toContain(found.gives[1]);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('tell of radar for data: each side gives on what matters less to it', () => {
    const space = spaceOf(
      [
        [10, 0],
        [0, 30],
      ],
      [
        [0, 30],
        [10, 0],
      ],
    );
    const better = { outcome: [1, 1], utilities: [30, 30], gains: [20, 20], changed: [0, 1] };
    expect(nearestImprovement(space, [0, 0])).toEqual(better);
    expect(bestSwap(space, [0, 0])).toEqual({ ...better, gives: [0, 1] });
    expect(nearestImprovement(space, [1, 1])).toBeUndefined();
    expect(bestSwap(space, [1, 1])).toBeUndefined();
  });

  it('[N54] the annex is the most even improvement of the agreed package, by shares', () => {
    fc.assert(
      fc.property(withPackage, ({ space, outcome }) => {
        const from = utilitiesOf(space, outcome);
        const noWorse = valuedPackages(space, { ratified: true }).filter(
          ({ utilities }) => utilities[0] >= from[0] && utilities[1] >= from[1],
        );
        const ideal = [0, 1].map((side) =>
          noWorse.reduce(
            (most, { utilities }) => Math.max(most, (utilities[side] ?? 0) - (from[side] ?? 0)),
            0,
          ),
        );
        const share = ({ gains }: Better) =>
          Math.min(gains[0] / (ideal[0] ?? 1), gains[1] / (ideal[1] ?? 1));
        const shares = ({ gains }: Better) =>
          gains[0] / (ideal[0] ?? 1) + gains[1] / (ideal[1] ?? 1);
        const rounded = (key: (one: Better) => number) => (one: Better) =>
          Math.round(key(one) * 1e9);
        const expected = first(better(space, outcome, true), rounded(share), rounded(shares));
        expect(kalaiSmorodinskyFrom(space, outcome)).toEqual(expected);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('conflict', () => {
  it('is none where both want the same, and whole where every gain is a loss', () => {
    expect(conflict(spaceOf([[0, 5]], [[0, 9]]))).toEqual({
      opposition: 0,
      integrativePotential: 1,
    });
    expect(conflict(spaceOf([[0, 5]], [[9, 0]]))).toEqual({
      opposition: 1,
      integrativePotential: 0,
    });
  });

  it('of an even fixed sum is the distance from the middle to (1, 1)', () => {
    const found = conflict(spaceOf([[0, 1, 2]], [[2, 1, 0]]));
    expect(found?.opposition).toBeCloseTo(Math.SQRT1_2, 12);
    expect(found?.integrativePotential).toBe(0);
  });

  it('does not depend on the units of a sheet, and both numbers stay within 0 and 1', () => {
    fc.assert(
      fc.property(arbitrarySpace({ linkages: 0, gates: false }), (space) => {
        const [one, other] = space.sheets;
        const stretched = { ...one, points: one.points.map((row) => row.map((p) => 3 * p)) };
        const found = conflict({ ...space, sheets: [one, other] });
        const again = conflict({ ...space, sheets: [stretched, other] });
        expect(again?.opposition).toBeCloseTo(found?.opposition ?? NaN, 9);
        expect(again?.integrativePotential).toBeCloseTo(found?.integrativePotential ?? NaN, 9);
        for (const value of Object.values(found ?? {}) as number[]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
