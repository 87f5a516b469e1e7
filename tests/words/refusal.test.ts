import { describe, expect, it } from 'vitest';
import { view } from '../../src/negotiation/view.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
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

  it('[N20] names no round after the last in which leave could be asked again', () => {
    const us = { mandate: { radar: { allowed: ['none'], consult: { limited: 9 } } } };
    const asked = (rounds: number, without: Scenario['without'] = []) => {
      const consult = { kind: 'consult', issue: 'radar', option: 'limited' };
      const floor = play(open({ us, rounds, without }), consult, hold);
      const refused = refusal(floor, table({ radar: 'limited', talks: 'monthly' }));
      return refused && refusalWords(voice.t, view(floor.state, floor.state.turn ?? ''), refused);
    };
    expect(asked(9)).toMatch(/you can ask again from round 4 on\.$/);
    expect(asked(3)).toMatch(/these talks end before you can ask again\. A draft .+\.$/);
    expect(asked(3, ['nonPaper'])).toMatch(/these talks end before you can ask again\.$/);
  });

  it('[N4] tells whoever answers such an offer to decline it: nothing can be chosen', () => {
    const offered = play(
      toFloor(open({ ru: { mandate: { radar: { allowed: ['none'] } } } })),
      table({ radar: 'limited', talks: 'monthly' }),
    );
    const refused = refusal(offered, accept());
    expect(refused && refusalWords(voice.t, view(offered.state, 'ru'), refused)).toMatch(
      /red line.*: decline, and offer something else\.$/,
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
