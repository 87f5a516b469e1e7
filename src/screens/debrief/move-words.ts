import type { TFunction } from 'i18next';
import { unnamed } from '../../lib/unnamed.ts';
import type { Move } from '../../negotiation/move.ts';
import { deedWords, type Told } from '../../words/move.ts';
import { phrasesInDeeds, titlesOf } from '../../words/names.ts';
import type { Sentence } from '../../words/say.ts';
import type { Ended } from './ended.ts';

/** A move as something one did or could do: “offer …”, “decline”. */
export function moveWords({ state, sides }: Ended, t: TFunction<'debrief'>, move: Move): string {
  const gestures = sides.flatMap((side) => side.gestures);
  const speak: Told['speak'] = (key, values = {}) => (t as Sentence)(key, values);
  const told: Told = {
    ...titlesOf(state.scenario),
    phrases: phrasesInDeeds(state.scenario, speak),
    speak,
    gesture: (made) => gestures.find(({ id }) => id === made)?.title ?? unnamed,
  };
  return deedWords(told, move);
}

/** At most so many characters, of whole words; what is left out is shown to be. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > 0 ? end : most - 2).replace(/[,;:]$/, '')} …`;
}
