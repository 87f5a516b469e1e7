import type { TFunction } from 'i18next';
import { unnamed } from '../../lib/unnamed.ts';
import type { Move } from '../../negotiation/move.ts';
import { deedWords, type Told } from '../../words/move.ts';
import { titlesOf } from '../../words/names.ts';
import type { Sentence } from '../../words/say.ts';
import type { Ended } from './ended.ts';

/** A move as something one did or could do: “offer …”, “decline”. */
export function moveWords({ state, sides }: Ended, t: TFunction<'debrief'>, move: Move): string {
  const gestures = sides.flatMap((side) => side.gestures);
  const told: Told = {
    ...titlesOf(state.scenario),
    speak: (key, values = {}) => (t as Sentence)(key, values),
    gesture: (made) => gestures.find(({ id }) => id === made)?.title ?? unnamed,
  };
  return deedWords(told, move);
}

/** At most so many characters; what is left out is shown to be. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2)} …` : text;
}
