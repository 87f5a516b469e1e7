import { describe, expect, it } from 'vitest';
import { aspirationAt } from '../../../src/delegations/aspiration.ts';
import { beliefIn } from '../../../src/delegations/belief/belief.ts';
import { gesturesToMake } from '../../../src/delegations/caucus/gesture.ts';
import { leaveWorth } from '../../../src/delegations/caucus/leave.ts';
import type { CaucusOutlook } from '../../../src/delegations/caucus/purpose.ts';
import { prospectsAt } from '../../../src/delegations/prospects/prospects.ts';
import { standpoint } from '../../../src/delegations/standpoint.ts';
import { view } from '../../../src/negotiation/view.ts';
import { randomGame } from '../../arbitraries/game.ts';
import { seasoned } from '../self-play.ts';

/** What the gestures of both sides are weighed in, in the middle of random games. */
const outlooks = Array.from({ length: 40 }, (_, seed) => randomGame(seed)).flatMap(({ steps }) => {
  const { state } = steps[Math.floor(steps.length / 2)]!;
  return state.scenario.parties.flatMap(({ id }): readonly CaucusOutlook[] => {
    const point = standpoint(view(state, id), seasoned('professional'));
    const belief = beliefIn(point.view);
    const prospects = prospectsAt(point, belief);
    if (prospects === undefined) return [];
    const { promise } = prospects;
    const leave = leaveWorth(point);
    return [{ point, belief, prospects, promise, leave, ...aspirationAt(point, prospects) }];
  });
});

describe('gestures', () => {
  it('[N24] are found with the same worth where such as are worth little are left out', () => {
    let out = 0;
    for (const outlook of outlooks) {
      const all = gesturesToMake(outlook, -Infinity);
      for (const enough of [-5, 0.4, 2, 5]) {
        const worthIt = all.filter(({ worth }) => worth >= enough);
        const found = gesturesToMake(outlook, enough);
        expect(found.filter(({ worth }) => worth >= enough)).toEqual(worthIt);
        out += all.length - found.length;
      }
    }
    expect(out).toBeGreaterThan(0);
  });
});
