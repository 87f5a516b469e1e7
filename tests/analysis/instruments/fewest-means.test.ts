import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewestMeans,
  mostGained,
  type Choice,
  type Group,
} from '../../../src/analysis/instruments/fewest-means.ts';

const anyChoice = (name: string): fc.Arbitrary<Choice<string>> =>
  fc
    .record({
      gain: fc.integer({ min: 1, max: 5 }),
      acts: fc.integer({ min: 0, max: 2 }),
      size: fc.integer({ min: 1, max: 2 }),
      rank: fc.integer({ min: 0, max: 3 }),
    })
    .map((choice) => ({ ...choice, means: [name] }));

const anyGroups: fc.Arbitrary<readonly Group<string>[]> = fc
  .array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 })
  .chain((sizes) =>
    fc.tuple(
      ...sizes.map((size, group) =>
        fc.tuple(...Array.from({ length: size }, (_, at) => anyChoice(`${group}.${at}`))),
      ),
    ),
  );

interface Sum {
  readonly gain: number;
  readonly acts: number;
  readonly size: number;
  readonly rank: number;
  readonly means: readonly string[];
}

/** Every way to take one choice at most of each group. */
function everyWay(groups: readonly Group<string>[]): readonly Sum[] {
  const none: Sum = { gain: 0, acts: 0, size: 0, rank: 0, means: [] };
  return groups.reduce<readonly Sum[]>(
    (ways, group) =>
      ways.flatMap((way) => [
        way,
        ...group.map((choice) => ({
          gain: way.gain + choice.gain,
          acts: way.acts + choice.acts,
          size: way.size + choice.size,
          rank: way.rank + choice.rank,
          means: [...way.means, ...choice.means],
        })),
      ]),
    [none],
  );
}

describe('the fewest means', () => {
  it('are as few, and of as low a rank, as the best of all ways listed one by one', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(14), fc.nat(5), (groups, wanted, acts) => {
        const ways = everyWay(groups).filter((way) => way.acts <= acts);
        const good = ways
          .filter((way) => way.gain >= wanted)
          .sort((one, other) => one.size - other.size || one.rank - other.rank);
        const found = fewestMeans(groups, wanted, acts);
        if (found === undefined) expect(good).toEqual([]);
        else {
          const same = good.find(({ means }) => means.join() === found.join());
          expect([same?.size, same?.rank]).toEqual([good[0]?.size, good[0]?.rank]);
        }
        expect(mostGained(groups, acts)).toBe(Math.max(...ways.map(({ gain }) => gain)));
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
