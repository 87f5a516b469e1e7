import { describe, expect, it } from 'vitest';
import { view } from '../../src/negotiation/view.ts';
import { refusalWords } from '../../src/words/refusal.ts';
import { accept, hold, open, pass, play, refusal, table, toFloor } from '../kit/game.ts';
import { englishVoice } from '../kit/voice.ts';

const voice = await englishVoice('refusals');

describe('why a move is refused', () => {
  const bound = open({
    ru: { mandate: { radar: { allowed: ['none'] } } },
    us: { mandate: { radar: { allowed: ['none'] } } },
  });

  it('[N4] tells whoever offers across a red line what may be chosen', () => {
    const floor = toFloor(bound);
    const refused = refusal(floor, table({ radar: 'limited', talks: 'monthly' }));
    const turn = floor.state.turn ?? '';
    expect(refused && refusalWords(voice.t, view(floor.state, turn), refused)).toMatch(
      /red line.* Choose “.+”\.$/,
    );
  });

  it('[N4] tells whoever answers such an offer to counter or decline: nothing can be chosen', () => {
    const offered = play(
      toFloor(open({ ru: { mandate: { radar: { allowed: ['none'] } } } })),
      table({ radar: 'limited', talks: 'monthly' }),
    );
    const refused = refusal(offered, accept());
    expect(refused && refusalWords(voice.t, view(offered.state, 'ru'), refused)).toMatch(
      /red line.*: counter or decline\.$/,
    );
  });

  it('[N20] tells whoever was refused leave when to ask again, not to ask now', () => {
    const consult = { radar: { allowed: ['none'], consult: { limited: 99 } } };
    const asking = play(open({ us: { mandate: consult } }), {
      kind: 'consult',
      issue: 'radar',
      option: 'limited',
    });
    const floor = play(asking, hold);
    const { turn = '' } = floor.state;
    const tabling = table({ radar: 'limited' });
    const asked = turn === 'us' ? floor : play(floor, pass);
    const refused = refusal(asked, tabling);
    expect(refused && refusalWords(voice.t, view(asked.state, 'us'), refused)).toMatch(
      /was refused at home: you can ask again from round 4 on\.$/,
    );
  });
});
