import { describe, expect, it } from 'vitest';
import { advise, type NextStep } from '../../src/delegations/advise.ts';
import { beliefIn } from '../../src/delegations/belief/belief.ts';
import { prospectsAt } from '../../src/delegations/prospects/prospects.ts';
import { standpoint } from '../../src/delegations/standpoint.ts';
import { view, type View } from '../../src/negotiation/view.ts';
import { gainsOf, gamesOf } from '../../src/simulation/balance/balance.ts';
import { ways, type Way } from '../../src/simulation/balance/ways.ts';
import { sendMove, type Summit } from '../../src/summit/summit.ts';
import { randomGame } from '../arbitraries/game.ts';
import { seasoned, shippedScenarios } from './self-play.ts';

/** What shows at once what it brings: no answer of the other side, and no later step, is waited for. */
const AT_ONCE: readonly NextStep['reason'][] = ['consultAhead', 'reassureBinding'];

interface Hint {
  readonly summit: Summit;
  readonly seen: View;
  readonly next: NextStep;
}

const hints: readonly Hint[] = Array.from({ length: 120 }, (_, seed) => randomGame(seed)).flatMap(
  ({ steps }) =>
    steps.flatMap((summit): readonly Hint[] => {
      const { state } = summit;
      if (state.phase !== 'caucus' || state.turn === undefined) return [];
      const seen = view(state, state.turn);
      const { next } = advise(seen);
      return next !== undefined && AT_ONCE.includes(next.reason) ? [{ summit, seen, next }] : [];
    }),
);

/** The staff's own estimate of a position: how good what can be signed is, less what was paid for it. */
function estimate(seen: View): number {
  const prospects = prospectsAt(standpoint(seen, seasoned('professional')), beliefIn(seen));
  const paid = seen.mine.prices.reduce((sum, { points }) => sum + points, 0);
  return prospects === undefined ? -Infinity : prospects.promise - paid;
}

describe('the staff’s hint for a caucus', () => {
  it('[N20] never has leave asked for that would be refused', () => {
    const asked = hints.filter(({ next }) => next.move.kind === 'consult');
    expect(asked.length).toBeGreaterThan(20);
    for (const { summit, seen, next } of asked) {
      const after = sendMove(summit, seen.party, next.move);
      const granted =
        after.ok &&
        after.value.state.log
          .slice(summit.state.log.length)
          .flatMap((each) => (each.kind === 'consulted' ? [each.granted] : []));
      expect(granted).not.toContain(false);
    }
  });

  it('[N20] [N25] leaves them no worse off than holding, by their own estimate', () => {
    expect(hints.some(({ next }) => next.reason === 'reassureBinding')).toBe(true);
    for (const { summit, seen, next } of hints) {
      const after = sendMove(summit, seen.party, next.move);
      const state = after.ok ? after.value.state : summit.state;
      expect(estimate(view(state, seen.party))).toBeGreaterThanOrEqual(estimate(seen) - 1e-9);
    }
  });

  it.each(shippedScenarios().map((talks) => [talks.id, talks] as const))(
    'brings more than holding in games of %s that are played to their end',
    (_, talks) => {
      const gain = (way: Way): number =>
        gainsOf([...gamesOf(talks, ways[way], { games: 30, dice: 1 })]).own;
      expect(gain('advised')).toBeGreaterThan(gain('holding'));
    },
  );
});
