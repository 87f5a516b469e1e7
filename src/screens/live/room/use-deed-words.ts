import { useTranslation } from 'react-i18next';
import type { Move } from '../../../negotiation/move.ts';
import type { View } from '../../../negotiation/view.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { deedWords, type Told } from '../../../words/move.ts';
import { phrasesInDeeds, titlesOf } from '../../../words/names.ts';

/** Says a move that somebody would make, from the chair that would make it. */
export function useDeedWords(view: View): (move: Move) => string {
  useTranslation('debrief');
  const say = useSentence();
  const speak: Told['speak'] = (key, values = {}) => say(key, values);
  return (move) =>
    deedWords(
      {
        ...titlesOf(view.scenario),
        phrases: phrasesInDeeds(view.scenario, speak),
        speak,
        gesture: (id) => view.own.gestures.find((each) => each.id === id)?.title ?? '',
      },
      move,
    );
}
