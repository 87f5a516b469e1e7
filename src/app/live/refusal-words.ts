import type { View } from '../../negotiation/view.ts';
import { refusalWords } from '../../words/refusal.ts';
import type { Key, Sentence } from '../../words/say.ts';
import type { AskTrouble } from './ask.ts';

/**
 * Why something asked of a class was not done, in words. What the rules refuse is said by what is on
 * the table, where that is seen. Needs the areas `live` and, for a move, `refusals`.
 */
export function troubleWords(sentence: Sentence, trouble: AskTrouble, view?: View): string {
  if (view !== undefined && 'refusal' in trouble) {
    return refusalWords(sentence, view, trouble.refusal);
  }
  return sentence(troubleKey(trouble.code), {});
}

/** The sentence for a refusal that needs nothing of the game. */
export function troubleKey(code: AskTrouble['code']): Key<'live'> {
  return `live:refusal.${code}`;
}
