import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf, type Sheet } from '../../../src/analysis/space.ts';
import { outcomeOf } from '../../../src/delegations/bargain/listing.ts';
import { blocksOf } from '../../../src/delegations/negotiator/blocks.ts';
import { bestFor, tradeOffs } from '../../../src/delegations/negotiator/trade-offs.ts';
import { dice } from '../../../src/lib/dice.ts';

/** A small sheet with linkages, and somebody else's worth of the same options. */
const anyCase = fc.nat({ max: 100_000 }).map((seed) => {
  const roll = dice(seed, 'trade-offs');
  const sizes = Array.from({ length: roll.int(1, 5) }, () => roll.int(1, 4));
  const points = sizes.map((size) => Array.from({ length: size }, () => roll.int(-5, 30)));
  const linkages = Array.from({ length: roll.int(0, 3) }, () => ({
    terms: sizes.flatMap((size, issue) =>
      roll.chance(0.4) ? [{ issue, options: [roll.int(0, size - 1)] }] : [],
    ),
    points: roll.int(-8, 8),
  }));
  const sheet: Sheet = { points, linkages, constant: roll.int(-3, 3), reservation: 0 };
  const worth = sizes.map((size) => Array.from({ length: size }, () => roll.int(0, 100) / 100));
  const outcomes = Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, (_, number) =>
    outcomeOf(sizes, number),
  );
  return { sheet, worth, outcomes, sizes };
});

const worthOf = (worth: readonly (readonly number[])[], outcome: readonly number[]): number =>
  outcome.reduce((sum, option, issue) => sum + (worth[issue]?.[option] ?? 0), 0);

describe('trade-offs', () => {
  it('[D2] are packages with the points and the worth they claim, each better for one side', () => {
    fc.assert(
      fc.property(anyCase, ({ sheet, worth }) => {
        const found = tradeOffs(blocksOf(sheet), worth);
        expect(found.length).toBeGreaterThan(0);
        for (const [at, each] of found.entries()) {
          expect(each.own).toBeCloseTo(pointsOf(sheet, each.outcome));
          expect(each.theirs).toBeCloseTo(worthOf(worth, each.outcome));
          if (at > 0) expect(each.theirs).toBeGreaterThan(found[at - 1]?.theirs ?? Infinity);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[D2] hold what the other side likes best at every level of own points', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (made, level) => {
        const { sheet, worth, outcomes } = made;
        const points = outcomes.map((outcome) => pointsOf(sheet, outcome));
        const [low, high] = [Math.min(...points), Math.max(...points)];
        const aim = low + level * (high - low);
        const best = Math.max(
          ...outcomes.map((outcome, at) =>
            (points[at] ?? 0) >= aim ? worthOf(worth, outcome) : -1,
          ),
        );
        const step = (high - low) / 100; // what the steps of the programme may blur
        const found = bestFor(tradeOffs(blocksOf(sheet), worth), aim - step);
        expect(found?.theirs).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('[D2] keep to what is allowed and to the floor', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ sheet, worth, sizes }, seed) => {
        const roll = dice(seed, 'allowed');
        const allowed = sizes.map((size) => [...Array(size).keys()].filter(() => roll.chance(0.6)));
        const found = tradeOffs(blocksOf(sheet, allowed), worth, 20);
        for (const { outcome, own } of found) {
          expect(own).toBeGreaterThanOrEqual(20);
          expect(outcome.every((option, issue) => allowed[issue]?.includes(option))).toBe(true);
        }
        if (allowed.some((options) => options.length === 0)) expect(found).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
