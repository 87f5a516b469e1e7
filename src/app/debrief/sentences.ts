import i18next, { type ResourceKey } from 'i18next';
import { useTranslation } from 'react-i18next';
import { loadArea } from '../languages/i18n.ts';
import { ENGLISH as rationale } from '../../delegations/words.ts';
import type { Phrase } from '../../debrief/phrase.ts';

/** `review`: the debrief's own sentences; `rationale`: what the AI delegations thought. */
export type SentenceArea = 'review' | 'rationale';

const files = import.meta.glob<ResourceKey>(['../../debrief/en.json'], { import: 'default' });

/** English lies beside the engine that speaks it, translations among the languages. */
export async function loadSentences(): Promise<void> {
  await Promise.all([loadArea('review'), loadArea('rationale')]);
  for (const fetchFile of Object.values(files)) {
    i18next.addResourceBundle('en', 'review', await fetchFile());
  }
  i18next.addResourceBundle('en', 'rationale', rationale);
}

/** Says a phrase of the debrief. Its keys come with the data, so they cannot be checked here. */
export function usePhrases(area: SentenceArea = 'review'): (phrase: Phrase) => string {
  const { t } = useTranslation();
  const say = t as (key: string, values: object) => string;
  return ({ key, values }) => say(key, { ns: area, ...values });
}
