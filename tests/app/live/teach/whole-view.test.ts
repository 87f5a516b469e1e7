import { describe, expect, it } from 'vitest';
import { wholeView } from '../../../../src/app/live/teach/whole-view.ts';
import type { Happening } from '../../../../src/negotiation/happening.ts';
import { happeningWords } from '../../../../src/words/happening.ts';
import { namesOf } from '../../../../src/words/names.ts';
import { bundledScenario } from '../../../kit/bundled-scenario.ts';
import { openVoice } from '../../../../src/words/voice.ts';

const { scenario } = bundledScenario('rome-2001');
const voice = await openVoice('en', ['happenings', 'table']);

function say(happening: object): string {
  const names = namesOf(voice.speak, wholeView(scenario), true);
  return happeningWords(names, { round: 1, audience: 'all', ...happening } as Happening);
}

describe('a view in which all has its name', () => {
  it('names every event, even those that have not come', () => {
    for (const { id, title } of scenario.events) {
      expect(say({ kind: 'dispatch', event: id })).toContain(title);
    }
  });

  it('names every gesture and every concession of both sides', () => {
    for (const { id: party, gestures, concessions } of scenario.parties) {
      for (const { id, text } of gestures) {
        expect(say({ kind: 'gestureMade', party, gesture: id })).toContain(text);
      }
      for (const { id, issue, public: said } of concessions) {
        const step = { issue, from: '', to: '' };
        expect(say({ kind: 'conceded', party, ...step, concession: id })).toContain(said);
      }
    }
  });

  it('calls nobody “you”', () => {
    const [one] = scenario.parties;
    expect(say({ kind: 'held', party: one.id })).toContain(one.adjective);
  });
});
