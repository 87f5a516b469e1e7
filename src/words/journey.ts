import { unnamed } from '../lib/unnamed.ts';
import type { Move } from '../negotiation/move.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { JourneyEnd } from '../session/journey.ts';
import { happeningWords } from './happening.ts';
import { deedWords } from './move.ts';
import { namesOf, phrasesInDeeds, titlesOf } from './names.ts';
import { refusalWords } from './refusal.ts';
import type { Sentence, Speak } from './say.ts';

/** What became of a kept game on a later version of its scenario, in lines: the first says it all. */
export function journeyWords(
  sentence: Sentence,
  scenario: Scenario,
  end: JourneyEnd,
): readonly string[] {
  const speak: Speak<'journeys' | 'debrief'> = (key, values = {}) => sentence(key, values);
  switch (end.kind) {
    case 'same':
      return [speak('journeys:same', { count: end.moves })];
    case 'otherSides':
      return [speak('journeys:otherSides')];
    case 'decides': {
      const { move, round, party, was, is } = end;
      const deed = (made: Move): string => deedWords(toldOf(scenario, speak), made);
      const name = titlesOf(scenario).party(party ?? '');
      return [
        speak('journeys:decides', { move: move + 1, round, party: name }),
        speak('journeys:then', { deed: deed(was) }),
        speak('journeys:now', { deed: deed(is) }),
      ];
    }
    case 'leads': {
      const parts = end.parts.map((part) => speak(`journeys:part.${part}`)).join(', ');
      const { move, round, was, is, happened } = end;
      const names = namesOf((key, values = {}) => sentence(key, values), end.view, true);
      return [
        move === 0
          ? speak('journeys:leadsAtOnce', { parts })
          : speak('journeys:leads', { move, round, parts }),
        ...(was !== is && was !== undefined && is !== undefined
          ? [
              speak('journeys:ends', {
                was: speak(`journeys:outcome.${was}`),
                is: speak(`journeys:outcome.${is}`),
              }),
            ]
          : []),
        ...happened.then.map((each) =>
          speak('journeys:then', { deed: happeningWords(names, each) }),
        ),
        ...happened.now.map((each) => speak('journeys:now', { deed: happeningWords(names, each) })),
      ];
    }
    case 'refused': {
      const { move, round, isAct } = end;
      const why = refusalWords(sentence, end.view, end.refusal);
      return [
        isAct
          ? speak('journeys:refusedAct', { move, round, why })
          : speak('journeys:refused', { move: move + 1, round, why }),
      ];
    }
  }
}

function toldOf(scenario: Scenario, speak: Speak<'debrief'>): Parameters<typeof deedWords>[0] {
  const gestures = scenario.parties.flatMap((party) => party.gestures);
  return {
    ...titlesOf(scenario),
    phrases: phrasesInDeeds(scenario, speak),
    speak,
    gesture: (made) => gestures.find(({ id }) => id === made)?.title ?? unnamed,
  };
}
