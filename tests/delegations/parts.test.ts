import { describe, expect, it } from 'vitest';
import { decide } from '../../src/delegations/decide.ts';
import { dice } from '../../src/lib/dice.ts';
import { view } from '../../src/negotiation/view.ts';
import { open, play, table, toFloor } from '../kit/game.ts';
import { issue } from '../kit/scenario.ts';
import { radarAndData } from './radar-and-data.ts';
import { seasoned } from './self-play.ts';

/** What the Russian side answers to a radar it can live with, while the data stay open. */
function answered(essential: boolean) {
  const opened = open({
    ...radarAndData,
    issues: [
      issue('radar', ['none', 'limited', 'full'], { essential: true, statusQuo: 'full' }),
      issue('data', ['closed', 'some', 'all'], { essential }),
    ],
    ru: {
      ...radarAndData.ru,
      noAgreement: 20,
      mandate: { radar: { allowed: ['limited', 'full'] } },
    },
  });
  const { state } = play(toFloor(opened), table({ radar: 'limited' }));
  const { move, rationale } = decide(view(state, 'ru'), seasoned('professional'), dice(1));
  return [move.kind, rationale.rule];
}

describe('an offer that leaves issues open', () => {
  it('[D2] is taken where the rest must be settled all the same', () => {
    expect(answered(true)).toEqual(['accept', 'takePart']);
  });

  it('[D2] is not taken for less than a whole one where the rest would then stay as it is', () => {
    expect(answered(false)[0]).toBe('decline');
  });
});
