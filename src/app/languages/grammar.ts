import { use } from 'react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Grammar } from '../../press/grammar.ts';
import { fetchGrammar } from '../../words/front-page.ts';
import { isLanguage, type Language } from '../../words/languages.ts';
import { fetchedOnce } from '../fetched.ts';

const fetches = new Map<Language, () => Promise<Grammar>>();
const here = new Map<Language, Grammar>();

/** Fetches who writes the front page in the present language. */
export async function loadGrammar(): Promise<void> {
  await fetchFor(spoken(i18next.language));
}

/** Who writes the front page in the page's language. */
export function useGrammar(): Grammar {
  const { i18n } = useTranslation();
  const language = spoken(i18n.language);
  return here.get(language) ?? use(fetchFor(language));
}

function spoken(tag: string): Language {
  return isLanguage(tag) ? tag : 'en';
}

function fetchFor(language: Language): Promise<Grammar> {
  const fetchOnce =
    fetches.get(language) ??
    fetchedOnce(async () => {
      const grammar = await fetchGrammar(language);
      here.set(language, grammar);
      return grammar;
    });
  fetches.set(language, fetchOnce);
  return fetchOnce();
}
