import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/negotiation/move.ts';
import { view } from '../../src/negotiation/view.ts';
import { deedWords, lineWords } from '../../src/words/move.ts';
import { namesOf, phrasesInDeeds, titlesOf } from '../../src/words/names.ts';
import { open } from '../kit/game.ts';
import { englishVoice } from '../kit/voice.ts';

const { speak } = await englishVoice('happenings', 'table', 'debrief', 'terminal');

const seen = view(open().state, 'us');
const spoken = {
  ...seen.scenario,
  issues: seen.scenario.issues.map((issue) => ({
    ...issue,
    spoken: `the ${issue.id}`,
    options: issue.options.map((option) => ({ ...option, spoken: `a ${option.id} ${issue.id}` })),
  })),
};

function done(move: Move, scenario = seen.scenario): string {
  const phrases = phrasesInDeeds(scenario, speak);
  return deedWords({ ...titlesOf(scenario), phrases, speak, gesture: () => '' }, move);
}

function offered(move: Move, scenario = seen.scenario): string {
  return lineWords({ ...namesOf(speak, { ...seen, scenario }, false), speak }, move);
}

const consult: Move = { kind: 'consult', issue: 'radar', option: 'joint' };
const decline: Move = { kind: 'decline', obstacle: 'radar' };

describe('a move', () => {
  it('speaks of the agenda as its author does', () => {
    expect(done(consult, spoken)).toBe(
      'Ask for permission at home to go further on the radar: a joint radar.',
    );
    expect(done(decline, spoken)).toBe('Decline the offer, naming the radar as the obstacle.');
    expect(offered(consult, spoken)).toBe('Ask for permission at home: a joint radar');
    expect(offered(decline, spoken)).toBe('Decline because of the radar');
  });

  it('quotes titles where the author has not said how they are spoken of', () => {
    expect(done(consult)).toBe(
      'Ask for permission at home to go further on “Issue radar”: “Option joint”.',
    );
    expect(offered(decline)).toBe('Decline because of “Issue radar”');
  });
});
