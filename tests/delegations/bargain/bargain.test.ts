import { describe, expect, it } from 'vitest';
import { pointsOf, type Space } from '../../../src/analysis/space.ts';
import {
  bargain,
  type BargainerName,
  bargainers,
} from '../../../src/delegations/bargain/bargain.ts';
import {
  lastAtLeast,
  listingOf,
  numberOf,
  outcomeOf,
} from '../../../src/delegations/bargain/listing.ts';
import { micro } from '../../../src/delegations/bargain/micro.ts';
import { boulware, conceder, linear } from '../../../src/delegations/bargain/time-dependent.ts';
import { dice } from '../../../src/lib/dice.ts';
import { fieldSpace } from '../field-space.ts';

const names = Object.keys(bargainers) as BargainerName[];
const field: readonly BargainerName[] = names.filter((name) => name !== 'random');

/** One issue, worth 0, .1 … 1 to side 0 and the reverse to side 1. */
const line: Space = {
  issues: [{ id: 'line', options: Array.from({ length: 11 }, (_, at) => `${at}`) }],
  sheets: [
    { points: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], linkages: [], constant: 0, reservation: 0 },
    { points: [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]], linkages: [], constant: 0, reservation: 0 },
  ],
};

function seat(space: Space, side: 0 | 1) {
  const listing = listingOf(space);
  if (listing === undefined) throw new Error('too large');
  return { space, listing, side, rounds: 100, last: side === 1, dice: dice(1, 'seat') };
}

describe('the listing of a space', () => {
  it('numbers every outcome and ranks what is worth signing, best first', () => {
    const space = fieldSpace(3, 2000);
    const { sizes, points, ranking } = seat(space, 0).listing;
    for (const [number, worth] of points[1].entries()) {
      expect(numberOf(sizes, outcomeOf(sizes, number))).toBe(number);
      expect(worth).toBeCloseTo(pointsOf(space.sheets[1], outcomeOf(sizes, number)));
    }
    const rational = [...points[1]].filter((worth) => worth >= space.sheets[1].reservation);
    expect([...ranking[1].points]).toEqual(rational.sort((a, b) => b - a));
  });

  it('finds the worst outcome that is worth enough', () => {
    const ranking = seat(line, 0).listing.ranking[0];
    expect(ranking.points[lastAtLeast(ranking, 6.5)]).toBe(7);
    expect(ranking.points[lastAtLeast(ranking, 7)]).toBe(7);
    expect(lastAtLeast(ranking, 11)).toBe(-1);
  });
});

describe('the baselines', () => {
  it('offer the outcome nearest above the aspiration 1 − tᵉ', () => {
    const offered = (make: typeof boulware, time: number): number =>
      make(seat(line, 0)).offer(time) ?? -1;
    expect(offered(linear, 0.31)).toBe(7); // 6.9
    expect(offered(linear, 0.3)).toBe(7);
    expect(offered(boulware, 0.5)).toBe(10); // 9.375
    expect(offered(boulware, 0.8)).toBe(6); // 5.904
    expect(offered(conceder, 0.0625)).toBe(5); // 5
  });

  it('accept what is worth their aspiration and nothing less', () => {
    const own = linear(seat(line, 0));
    expect(own.accepts(7, 0.31)).toBe(true);
    expect(own.accepts(6, 0.31)).toBe(false);
  });

  it('of MiCRO go down the ranking only as far as the other side shows new offers', () => {
    const own = micro(seat(line, 0));
    expect(own.offer(0)).toBe(10);
    expect(own.offer(0)).toBe(10); // nothing received: it repeats
    expect(own.accepts(0, 0)).toBe(false);
    expect(own.offer(0)).toBe(9);
    expect(own.accepts(0, 0)).toBe(false); // not a new offer
    expect([9, 10]).toContain(own.offer(0));
    expect(own.accepts(8, 0)).toBe(true); // what it is ready to offer next
  });
});

describe('bargaining', () => {
  it('gives either side at least its reservation value, the same for the same dice', () => {
    for (let seed = 0; seed < 4; seed++) {
      const space = fieldSpace(seed, 1500);
      for (const a of names) {
        for (const b of names) {
          const once = bargain(space, a, b, { rounds: 30, dice: dice(seed, a, b) });
          expect(bargain(space, a, b, { rounds: 30, dice: dice(seed, a, b) })).toEqual(once);
          expect(once?.utilities[0]).toBeGreaterThanOrEqual(space.sheets[0].reservation - 1e-9);
          expect(once?.utilities[1]).toBeGreaterThanOrEqual(space.sheets[1].reservation - 1e-9);
          if (once?.outcome === undefined) expect(once?.rounds).toBe(30);
          else {
            expect(once.utilities[0]).toBeCloseTo(pointsOf(space.sheets[0], once.outcome));
          }
        }
      }
    }
  });

  it('ends where two linear bargainers meet', () => {
    const met = bargain(line, 'linear', 'linear', { rounds: 100, dice: dice(1) });
    expect(met?.outcome).toEqual([5]);
    expect(met?.rounds).toBeGreaterThan(45);
    expect(met?.rounds).toBeLessThan(56);
  });

  it('does not list a space beyond all bounds', () => {
    const issues = Array.from({ length: 20 }, (_, at) => ({
      id: `${at}`,
      options: ['a', 'b', 'c'],
    }));
    const sheet = {
      points: issues.map(() => [0, 1, 2]),
      linkages: [],
      constant: 0,
      reservation: 0,
    };
    const huge: Space = { issues, sheets: [sheet, sheet] };
    expect(bargain(huge, 'boulware', 'linear', { rounds: 10, dice: dice(1) })).toBeUndefined();
  });

  it.each([
    ['in few rounds', 20, 2000],
    ['as the field plays', 100, 2000],
    ['where there is little to choose from', 100, 100],
  ])('goes better for our negotiator than for any baseline: %s', (_, rounds, most) => {
    const sums = new Map(field.map((name) => [name, { utility: 0, agreed: 0, games: 0 }]));
    for (let seed = 100; seed < 108; seed++) {
      const space = fieldSpace(seed, most);
      for (const a of field) {
        for (const b of field) {
          const met = bargain(space, a, b, { rounds, dice: dice(seed, a, b) });
          for (const [side, name] of [a, b].entries()) {
            const sum = sums.get(name);
            if (sum === undefined || met === undefined) throw new Error('not played');
            sum.utility += met.utilities[side] ?? 0;
            sum.agreed += met.outcome === undefined ? 0 : 1;
            sum.games += 1;
          }
        }
      }
    }
    const utility = (name: BargainerName): number =>
      (sums.get(name)?.utility ?? 0) / (sums.get(name)?.games ?? 1);
    for (const name of field.slice(1)) expect(utility('ours')).toBeGreaterThan(utility(name));
    const { agreed = 0, games = 1 } = sums.get('ours') ?? {};
    expect(agreed / games).toBeGreaterThan(0.96);
  });

  it.each([2, 3, 4])(
    'ends in agreement for ours where no deal is worth %i of 10 to both',
    (value) => {
      const [one, other] = line.sheets;
      const narrow: Space = {
        ...line,
        sheets: [
          { ...one, reservation: value },
          { ...other, reservation: value },
        ],
      };
      for (const name of field) {
        for (const [a, b] of [['ours', name] as const, [name, 'ours'] as const]) {
          const met = bargain(narrow, a, b, { rounds: 100, dice: dice(value) });
          expect([a, b, met?.outcome?.length]).toEqual([a, b, 1]);
        }
      }
    },
  );
});
