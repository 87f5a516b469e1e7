import { use } from 'react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../../words/languages.ts';
import { fetchedOnce } from '../fetched.ts';

/** What is written by hand for each language and fetched when it is first wanted. */
export interface ByLanguage<T> {
  readonly load: () => Promise<void>; // in the present language
  readonly follow: (language: Language) => Promise<void>; // where a page has wanted it before
  readonly useIt: () => T; // in the page's language
}

export function byLanguage<T>(fetchIn: (language: Language) => Promise<T>): ByLanguage<T> {
  const fetches = new Map<Language, () => Promise<T>>();
  const here = new Map<Language, T>();
  const fetchFor = (language: Language): Promise<T> => {
    const fetchOnce =
      fetches.get(language) ??
      fetchedOnce(async () => {
        const fetched = await fetchIn(language);
        here.set(language, fetched);
        return fetched;
      });
    fetches.set(language, fetchOnce);
    return fetchOnce();
  };
  return {
    load: async () => {
      await fetchFor(spoken(i18next.language));
    },
    follow: async (language) => {
      if (fetches.size > 0) await fetchFor(language);
    },
    useIt: () => {
      const { i18n } = useTranslation();
      const language = spoken(i18n.language);
      return here.get(language) ?? use(fetchFor(language));
    },
  };
}

function spoken(tag: string): Language {
  return isLanguage(tag) ? tag : 'en';
}
