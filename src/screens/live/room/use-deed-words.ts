import { useTranslation } from 'react-i18next';
import type { Move } from '../../../negotiation/move.ts';
import type { View } from '../../../negotiation/view.ts';
import { useSentence } from '../../../app/languages/sentence.ts';
import { deedWords } from '../../../words/move.ts';
import { titlesOf } from '../../../words/names.ts';

/** Says a move that somebody would make, from the chair that would make it. */
export function useDeedWords(view: View): (move: Move) => string {
  useTranslation('debrief');
  const say = useSentence();
  return (move) =>
    deedWords(
      {
        ...titlesOf(view.scenario),
        speak: (key, values = {}) => say(key, values),
        gesture: (id) => view.own.gestures.find((each) => each.id === id)?.title ?? '',
      },
      move,
    );
}
