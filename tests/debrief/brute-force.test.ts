import { describe, expect, it } from 'vitest';
import { papersOf } from '../../src/negotiation/parties.ts';
import { brokenWord, retreatPrice } from '../../src/negotiation/trust/commitments.ts';
import { dance } from '../../src/debrief/chapters/dance.ts';
import { atHome } from '../../src/debrief/chapters/home.ts';
import { missed } from '../../src/debrief/chapters/missed.ts';
import { isDeal } from '../../src/debrief/review.ts';
import { scores } from '../../src/debrief/scores/scores.ts';
import { everyPackage, passesHome, reviewOf, worthOf } from './small-games.ts';

const GAMES = Array.from({ length: 250 }, (_, seed) => reviewOf(seed));

/** Packages of options open at the end that both sides could have brought home, tried one by one. */
const homeOf = (review: (typeof GAMES)[number]) =>
  everyPackage(review).filter((pkg) => passesHome(review, pkg));

describe('of random games of small scenarios, by trying every package', () => {
  it('the frontier that both could bring home is found', () => {
    for (const review of GAMES) {
      const points = homeOf(review).map((pkg) => worthOf(review, pkg));
      const best = points.filter(
        ([a, b]) => !points.some(([x, y]) => x >= a && y >= b && (x > a || y > b)),
      );
      const told = dance(review).home.frontier.map((each) => each.points);
      expect(new Set(told.map(String))).toEqual(new Set(best.map(String)));
    }
  });

  it('[N53] efficiency is the share of the line that was gone', () => {
    let measured = 0;
    for (const review of GAMES.filter(isDeal)) {
      const { noDeal } = dance(review);
      const gains = (points: readonly [number, number]): [number, number] => [
        points[0] - noDeal[0],
        points[1] - noDeal[1],
      ];
      const [a, b] = gains(worthOf(review, review.outcome.package));
      const { value } = scores(review).efficiency;
      if (value === undefined || a + b === 0) continue;
      measured++;
      // Nothing brought home gives more to both along the line than 1 / value times the gains.
      for (const pkg of homeOf(review)) {
        const [x, y] = gains(worthOf(review, pkg));
        if (x < 0 || y < 0) continue;
        const reach = Math.min(a > 0 ? x / a : Infinity, b > 0 ? y / b : Infinity);
        expect(reach).toBeLessThanOrEqual(1 / value + 1e-9);
      }
    }
    expect(measured).toBeGreaterThan(5);
  });

  it('[N53] the share of value is measured to the best that the other side could sign', () => {
    for (const review of GAMES.filter(isDeal)) {
      const { noDeal } = dance(review);
      const signable = homeOf(review)
        .map((pkg) => worthOf(review, pkg))
        .filter(([a, b]) => a >= noDeal[0] && b >= noDeal[1]);
      for (const side of [0, 1] as const) {
        const room = Math.max(...signable.map((points) => points[side])) - noDeal[side];
        const { value, share } = scores(review).value[review.sides[side]]!;
        if (room > 0) expect(share).toBeCloseTo((value ?? NaN) / room, 9);
        else expect(share).toBeUndefined();
      }
    }
  });

  it('[N32] no package that passes at home is nearer than the nearest told', () => {
    let told = 0;
    for (const review of GAMES) {
      const { nearest, package: pkg, homes } = atHome(review);
      if (pkg === undefined || homes.every(({ passes }) => passes)) continue;
      const changed = homeOf(review).map(
        (each) => Object.keys(each).filter((issue) => each[issue] !== pkg[issue]).length,
      );
      expect(nearest?.changes.length).toBe(changed.length > 0 ? Math.min(...changed) : undefined);
      if (nearest !== undefined) told++;
    }
    expect(told).toBeGreaterThan(5);
  });

  it('no package better for both is nearer than the one told, and none is told where none is', () => {
    for (const review of GAMES) {
      const { package: pkg, points, nearest } = missed(review);
      const better = homeOf(review).filter((each) => {
        const [a, b] = worthOf(review, each);
        // N22: going back on a word that still binds costs whoever gave it.
        const [paidByA = 0, paidByB = 0] = review.sides.map((id) =>
          Object.entries(each).reduce((sum, [issue, to]) => {
            const { scenario, end } = review;
            const word = brokenWord(scenario, id, papersOf(end, id), issue, to);
            return word === undefined || pkg[issue] === to
              ? sum
              : sum + retreatPrice(end.rules, word);
          }, 0),
        );
        return a - paidByA > points[0] && b - paidByB > points[1];
      });
      const changed = better
        .map((each) => Object.keys(each).filter((issue) => each[issue] !== pkg[issue]).length)
        .filter((count) => count > 0);
      expect(nearest?.changes.length).toBe(changed.length > 0 ? Math.min(...changed) : undefined);
    }
  });
});
