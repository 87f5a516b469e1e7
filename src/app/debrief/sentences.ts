import type { Phrase } from '../../lib/phrase.ts';
import { say } from '../../words/say.ts';
import { loadArea } from '../languages/i18n.ts';
import { useSentence } from '../languages/sentence.ts';

/** `review`: the debrief's own sentences; `rationale`: what the AI delegations thought. */
export type SentenceArea = 'review' | 'rationale';

export async function loadSentences(): Promise<void> {
  await Promise.all([loadArea('review'), loadArea('rationale')]);
}

/** Says a phrase of the debrief. Its keys come with the data, so they cannot be checked here. */
export function usePhrases(area: SentenceArea = 'review'): (phrase: Phrase) => string {
  const sentence = useSentence();
  return (phrase) => say((key, values) => sentence(`${area}:${key}`, values), phrase);
}
