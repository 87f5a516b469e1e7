import i18next, { type ResourceKey } from 'i18next';
import { useTranslation } from 'react-i18next';
import { loadArea } from '../languages/i18n.ts';
import type { Phrase } from '../../debrief/phrase.ts';

const area = 'review';
const files = import.meta.glob<ResourceKey>(['../../debrief/en.json'], { import: 'default' });

/** The debrief's sentences: English lies beside the engine, translations among the languages. */
export async function loadSentences(): Promise<void> {
  await loadArea(area);
  for (const fetchFile of Object.values(files)) {
    i18next.addResourceBundle('en', area, await fetchFile(), true);
  }
}

/** Says a phrase of the debrief. Its keys come with the data, so they cannot be checked here. */
export function usePhrases(): (phrase: Phrase) => string {
  const { t } = useTranslation();
  const say = t as (key: string, values: object) => string;
  return ({ key, values }) => say(key, { ns: area, ...values });
}
