import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Area } from '../../words/catalogue.ts';
import shell from '../../words/en/shell.json' with { type: 'json' };
import { fetchSentences, isLanguage, pageTag, type Language } from '../../words/languages.ts';
import { speech } from '../../words/voice.ts';
import { fetched } from '../fetched.ts';
import { settingsStore } from '../settings.ts';
import { followGrammar } from './grammar.ts';
import { followPhrasebook } from './phrasebook.ts';

const wanted = new Set<Area>(['shell']);

export async function startLanguages(): Promise<void> {
  const chosen = settingsStore.getState().language;
  await i18next.use(initReactI18next).init({
    ...speech,
    lng: isLanguage(chosen) ? chosen : 'en',
    ns: ['shell'],
    resources: { en: { shell } },
    react: { useSuspense: false },
  });
  // A language that cannot be fetched must not keep the page from opening: English answers for it.
  await loadArea('shell').catch(() => undefined);
  i18next.on('languageChanged', sayLanguage);
  sayLanguage(i18next.language);
}

/** Fetches an area in the present language and in English, which answers for what is missing. */
export async function loadArea(area: Area): Promise<void> {
  wanted.add(area);
  await Promise.all([fetchArea('en', area), fetchArea(spokenNow(), area)]);
}

type Follower = (language: Language) => Promise<void>;

const followers = new Set<Follower>();

/** Has something told in the language of the page, now and before the page speaks another. */
export async function followLanguage(tell: Follower): Promise<void> {
  followers.add(tell);
  await tell(spokenNow());
}

export async function changeLanguage(language: Language): Promise<void> {
  await Promise.all([
    ...[...wanted].map((area) => fetchArea(language, area)),
    ...[...followers].map((tell) => tell(language)),
    followGrammar(language),
    followPhrasebook(language),
  ]);
  await i18next.changeLanguage(language);
}

export function spokenNow(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}

async function fetchArea(language: Language, area: Area): Promise<void> {
  if (i18next.hasResourceBundle(language, area)) return;
  const { default: sentences } = await fetched(() => fetchSentences(language, area));
  i18next.addResourceBundle(language, area, sentences);
}

function sayLanguage(language: string): void {
  document.documentElement.lang = pageTag(language);
  document.documentElement.dir = i18next.dir(language);
}
