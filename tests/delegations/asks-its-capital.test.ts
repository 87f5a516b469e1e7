import { describe, expect, it } from 'vitest';
import { advise } from '../../src/delegations/advise.ts';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import { view } from '../../src/negotiation/view.ts';
import { decline, open, pass, play, table, toFloor, toRound } from '../kit/game.ts';
import { gesture, ratifier } from '../kit/scenario.ts';
import { seasoned } from './self-play.ts';

/** `ru` has asked twice for what `us` may not sign without leave, which it would get. */
function insisted(stance = 2) {
  const start = open({
    rounds: 6,
    us: {
      mandate: { radar: { allowed: ['full'], consult: { limited: 0 } } },
      ratifiers: [ratifier('a', { stances: { radar: { limited: stance } } }), ratifier('b')],
      gestures: [gesture('visit', 12, { a: -3 })],
    },
  });
  const asks = table({ radar: 'limited', talks: 'monthly' });
  const once = play(toFloor(start), pass, asks, decline);
  const twice = play(toFloor(toRound(once, 2)), asks, decline, pass);
  return view(toRound(twice, 3).state, 'us');
}

describe('a delegation and its capital', () => {
  it('[N20] asks leave for what the other side insists on, before a gesture that would cost it', () => {
    const { move } = decide(insisted(), seasoned('conciliator'), dice(1, 'asks'));
    expect(move).toMatchObject({ kind: 'consult', issue: 'radar', option: 'limited' });
  });

  it('[N20] asks for nothing that would be refused', () => {
    const { move } = decide(insisted(-2), seasoned('conciliator'), dice(1, 'asks'));
    expect(move.kind).not.toBe('consult');
  });

  it('tells a newcomer to consult, and on what, where leave stands between the sides', () => {
    expect(advise(insisted()).next).toMatchObject({
      move: { kind: 'consult' },
      subject: { issue: 'radar', option: 'limited' },
    });
  });
});
