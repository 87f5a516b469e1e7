import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontier } from '../../src/analysis/frontier.ts';
import { utilitiesOf, type Linkage, type Sheet, type Space } from '../../src/analysis/space.ts';
import { arbitrarySpace } from './arbitrary-space.ts';
import { bruteFrontier } from './brute-force.ts';

const seed = 20010718;

describe('frontier', () => {
  it('equals the one found by comparing all packages, first packages included', () => {
    fc.assert(
      fc.property(arbitrarySpace(), (space) => {
        expect(frontier(space)).toEqual(bruteFrontier(space));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('[N30–N32] equals the one found by comparing all packages that both sides can bring home', () => {
    fc.assert(
      fc.property(arbitrarySpace(), (space) => {
        const scope = { ratified: true };
        expect(frontier(space, scope)).toEqual(bruteFrontier(space, scope));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('takes decimals and fractions for what they mean, without rounding noise', () => {
    const tenths = fc.integer({ min: -7, max: 12 }).map((n) => n / 10);
    const thirds = fc.tuple(fc.nat(7), fc.nat(9)).map(([n, w]) => (n / 7) * (w / 100));
    for (const points of [tenths, thirds]) {
      fc.assert(
        fc.property(arbitrarySpace({ points }), (space) => {
          const ours = frontier(space);
          const theirs = bruteFrontier(space, {}, 1e-10);
          expect(ours.map((point) => point.outcome)).toEqual(theirs.map((point) => point.outcome));
          expectClose(ours, theirs);
        }),
        { seed, numRuns: 700 },
      );
    }
  });

  it('is exact for numbers that no lattice holds, in value', () => {
    const points = fc.integer({ min: -2e6, max: 2e6 }).map((n) => n * Math.SQRT2 * 1e-6);
    fc.assert(
      fc.property(arbitrarySpace({ points }), (space) => {
        const ours = frontier(space, { ratified: true });
        expectClose(ours, bruteFrontier(space, { ratified: true }, 1e-11));
        for (const { utilities, outcome } of ours) {
          expectClose([{ utilities }], [{ utilities: utilitiesOf(space, outcome) }]);
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is exact with more linkages than fit into the number of a node', () => {
    const shape = { issues: 4, options: 3, linkages: 90 };
    fc.assert(
      fc.property(arbitrarySpace(shape), (space) => {
        const many = space.sheets.map((sheet) => ({ ...sheet, linkages: manyOf(space, sheet) }));
        const linked = { ...space, sheets: [many[0]!, many[1]!] as const };
        expect(frontier(linked)).toEqual(bruteFrontier(linked));
      }),
      { seed, numRuns: 100 },
    );
  });

  it('is empty when no package is admissible, and one point when nothing is open', () => {
    const sheet = { points: [], linkages: [], constant: 4, reservation: 0 };
    const space = { issues: [], sheets: [sheet, { ...sheet, constant: -1 }] as const };
    expect(frontier(space)).toEqual([{ utilities: [4, -1], outcome: [] }]);
    const admit = [{ ratifiers: [], quorum: 1 }];
    expect(frontier({ ...space, admit }, { ratified: true })).toEqual([]);
    expect(frontier({ ...space, admit })).toHaveLength(1);
  });
});

/** A sheet's linkages and, all different, one for each pair of issues and of their options. */
function manyOf(space: Space, sheet: Sheet): readonly Linkage[] {
  const places = space.issues.flatMap(({ options }, issue) =>
    options.map((_, option) => ({ issue, options: [option] })),
  );
  const pairs = places.flatMap((one) =>
    places.filter(({ issue }) => issue > one.issue).map((other) => [one, other]),
  );
  return [...sheet.linkages, ...pairs.map((terms, at) => ({ terms, points: (at % 7) - 3 }))];
}

interface Worth {
  readonly utilities: readonly [number, number];
}

function expectClose(ours: readonly Worth[], theirs: readonly Worth[]): void {
  expect(ours).toHaveLength(theirs.length);
  for (const [at, point] of ours.entries()) {
    expect(point.utilities[0]).toBeCloseTo(theirs[at]?.utilities[0] ?? NaN, 9);
    expect(point.utilities[1]).toBeCloseTo(theirs[at]?.utilities[1] ?? NaN, 9);
  }
}
