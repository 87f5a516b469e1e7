import { describe, expect, it } from 'vitest';
import { beliefIn } from '../../../src/delegations/belief/belief.ts';
import { optionsIn } from '../../../src/delegations/held.ts';
import { judge } from '../../../src/delegations/judgement.ts';
import { prospectIn } from '../../../src/delegations/prospects/listing.ts';
import { homeChance } from '../../../src/delegations/prospects/ratifier-classes.ts';
import { fairAt, promiseKept } from '../../../src/delegations/prospects/fair.ts';
import {
  fairOf,
  mostPromised,
  promisesAt,
  worthTo,
} from '../../../src/delegations/prospects/promise.ts';
import {
  bestLiked,
  prospectsAt,
  type Prospect,
  type Prospects,
} from '../../../src/delegations/prospects/prospects.ts';
import { fairSearched, searched } from '../../../src/delegations/prospects/trade-off-search.ts';
import { namesOf, standpoint, type Standpoint } from '../../../src/delegations/standpoint.ts';
import { fullPackage } from '../../../src/negotiation/agenda.ts';
import { pointsOf, reservationValue } from '../../../src/negotiation/points.ts';
import { forecast } from '../../../src/negotiation/home/ratification.ts';
import { view } from '../../../src/negotiation/view.ts';
import type { HiddenType, Scenario } from '../../../src/scenario/scenario.ts';
import { randomGame } from '../../arbitraries/game.ts';
import { seasoned } from '../self-play.ts';

/** A hidden type to which every other issue matters more than its sheet says. */
function partial({ issues }: Scenario): HiddenType {
  const weights = Object.fromEntries(issues.map(({ id }, at) => [id, at % 2 === 0 ? 1.7 : 0.9]));
  return { id: 'partial', title: '', text: '', weights, patience: 0, because: '' };
}

/** Standpoints of either side in the middle of random games. */
const points: readonly Standpoint[] = Array.from({ length: 30 }, (_, seed) =>
  randomGame(seed),
).flatMap(({ steps }) => {
  const { state } = steps[Math.floor(steps.length / 2)]!;
  return state.scenario.parties.flatMap(({ id }) => [
    standpoint(view(state, id), seasoned('professional')),
    standpoint(view(state, id), { ...seasoned('professional'), type: partial(state.scenario) }),
  ]);
});

function allOutcomes(point: Standpoint): readonly (readonly number[])[] {
  return point.held.masks.reduce<readonly (readonly number[])[]>(
    (outcomes, mask) =>
      outcomes.flatMap((outcome) => optionsIn(mask).map((option) => [...outcome, option])),
    [[]],
  );
}

function listed(prospects: Prospects | undefined): readonly Prospect[] {
  const { list } = prospects ?? {};
  return list === undefined ? [] : list.values.map((_, at) => prospectIn(list, at));
}

describe('a standpoint', () => {
  it('[N31, N50] judges packages as the rules will', () => {
    for (const point of points) {
      const { view: seen, issues } = point;
      const unpaid = { ...seen.mine, prices: [] };
      for (const outcome of allOutcomes(point).slice(0, 40)) {
        const pkg = namesOf(point, outcome);
        const judged = judge(point, outcome);
        expect(judged.chance).toBeCloseTo(forecast(seen.rules, seen.own, seen.mine, pkg).chance);
        const retreats = seen.mine.commitments.some(({ retreated }) => !retreated);
        if (!retreats) expect(judged.points).toBe(pointsOf(seen.own, pkg, seen, issues));
      }
      expect(point.truth.reservation).toBe(reservationValue(seen.own, unpaid, issues, seen));
      expect(namesOf(point, point.statusQuo)).toEqual(fullPackage(issues, {}));
    }
  });
});

describe('the chance at home', () => {
  it('[N31] is by the moods of the rulebook', () => {
    for (const { view: seen, issues, statusQuo } of points) {
      const moods = [
        [-1, 0.5],
        [1, 0.5],
      ] as const;
      const rules = { ...seen.rules, moods };
      const { goodwill } = seen.mine;
      expect(homeChance({ ...seen, rules }, issues, goodwill, statusQuo)).toBeCloseTo(
        forecast(rules, seen.own, seen.mine, fullPackage(issues, {})).chance,
      );
    }
  });
});

describe('prospects', () => {
  it('[D2] hold what is liked best of what can be signed, at every value', () => {
    for (const point of points) {
      const belief = beliefIn(point.view);
      const prospects = prospectsAt(point, belief);
      const signable = allOutcomes(point)
        .map((outcome) => judge(point, outcome))
        .filter(({ fault }) => fault === undefined);
      expect(prospects === undefined).toBe(signable.length === 0);
      for (const { outcome, value, theirs } of listed(prospects)) {
        const judged = judge(point, outcome);
        expect(judged.fault).toBeUndefined();
        expect(judged.value).toBeCloseTo(value);
        expect(worthTo(belief, outcome)).toBeCloseTo(theirs);
        const blur = 1.5; // the steps of value
        const better = signable.filter(
          (each) => each.value >= value + blur && worthTo(belief, each.outcome) > theirs + 1e-9,
        );
        expect(better).toEqual([]);
      }
    }
  });

  it('[D2] leave out nothing that can be signed and that the other side likes better', () => {
    for (const point of points) {
      const belief = beliefIn(point.view);
      const list = listed(prospectsAt(point, belief));
      const blur = 1.5; // the steps of value
      const missed = allOutcomes(point).filter((outcome) => {
        const { fault, value } = judge(point, outcome);
        const theirs = worthTo(belief, outcome);
        return (
          fault === undefined &&
          !list.some((each) => each.value >= value - blur && each.theirs >= theirs - 1e-9)
        );
      });
      expect(missed).toEqual([]);
    }
  });

  it('[D2] have the same fair package where less of a promise is not sought', () => {
    for (const point of points) {
      const belief = beliefIn(point.view);
      const prospects = prospectsAt(point, belief);
      const { fair, promise = -20 } = prospects ?? {};
      for (const least of [-Infinity, promise / 2, promise * 0.99, promise]) {
        const found = fairAt(point, belief, least);
        expect(found?.fair.outcome).toEqual(fair?.outcome);
        expect(found?.promise).toBe(prospects?.promise);
      }
      expect(fairAt(point, belief, Math.max(0, promise) + 1)?.promise ?? promise).toBeLessThan(
        Math.max(0, promise) + 1,
      );
      if (prospects !== undefined)
        expect(promiseKept(point, belief, prospects.fair)).toBeLessThanOrEqual(promise);
    }
  });

  it('[D2] promise no more than the bound for it, seen from any package', () => {
    let tight = 0;
    for (const point of points) {
      const belief = beliefIn(point.view);
      const prospects = prospectsAt(point, belief);
      for (const near of listed(prospects)) {
        const most = mostPromised(point, belief, near);
        expect(most).toBeGreaterThanOrEqual(prospects?.promise ?? 0);
        if (most < 1.2 * (prospects?.promise ?? 0)) tight += 1;
      }
    }
    expect(tight).toBeGreaterThan(0);
  });

  it('[N10] say what is liked best at a value and above', () => {
    for (const point of points) {
      const belief = beliefIn(point.view);
      const list = listed(prospectsAt(point, belief));
      for (const least of [...list.map(({ value }) => value), 1000]) {
        const best = list.findLast(({ value }) => value >= least);
        expect(bestLiked(point, belief, least)).toEqual(best);
      }
    }
  });
});

describe('the search where there are too many packages to list', () => {
  it('[D2] finds the fair package of all trade-offs without judging each', () => {
    for (const point of points) {
      const belief = beliefIn(point.view);
      const promises = promisesAt(point, belief);
      const fair = fairOf(searched(point, belief), promises);
      expect(fairSearched(point, belief, promises)).toEqual(fair);
    }
  });
});
