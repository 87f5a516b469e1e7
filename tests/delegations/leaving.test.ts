import { describe, expect, it } from 'vitest';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { view } from '../../src/negotiation/view.ts';
import type { PersonaId } from '../../src/scenario/scenario.ts';
import { decline, hold, open, pass, play, table } from '../kit/game.ts';
import { issue, ratifier, type ScenarioMarks } from '../kit/scenario.ts';
import { seasoned } from './self-play.ts';

/** Nothing that the other side offers could be signed by the first one. */
const marks: ScenarioMarks = {
  rounds: 2,
  issues: [issue('radar', ['none', 'limited', 'full'], { essential: true })],
  us: {
    positions: { radar: 'full' },
    points: { radar: { none: 0, limited: 30, full: 100 } },
    ratifiers: [
      ratifier('us-a', { veto: true, threshold: 1, stances: { radar: { none: -1, full: 1 } } }),
      ratifier('us-b', { threshold: -4 }),
    ],
  },
  ru: { positions: { radar: 'none' }, points: { radar: { none: 100, limited: 60, full: 0 } } },
};

const final = table({ radar: 'full' }, { final: true });

function said(persona: PersonaId, ...moves: readonly Move[]) {
  const { state } = play(open(marks), hold, hold, ...moves);
  expect(state.phase).toBe('lastWord');
  return decide(view(state, state.turn!), seasoned(persona), dice(1));
}

describe('after its final offer was declined', () => {
  it('[N13, N14] a hard-liner leaves talks that offered it nothing, if those at home back it', () => {
    const { move, rationale } = said(
      'hard-liner',
      final,
      decline,
      table({ radar: 'none' }),
      decline,
    );
    expect(move).toEqual({ kind: 'walkOut' });
    expect(rationale.rule).toBe('leaveTalks');
  });

  it('[N13] a conciliator stays', () => {
    const { move } = said('conciliator', final, decline, table({ radar: 'none' }), decline);
    expect(move).toEqual({ kind: 'stay' });
  });

  it('[N14] nobody leaves whom its capital would make pay for it', () => {
    expect(said('hard-liner', final, decline, pass).move).toEqual({ kind: 'stay' });
  });
});
