import i18next, { type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '../../lib/direction.ts';
import { fetched } from '../fetched.ts';
import { settingsStore } from '../settings.ts';
import shell from './en/shell.json';

/** A set of sentences, one JSON file per language, fetched with the screen that speaks them. */
export type Area = string;

const files = import.meta.glob<ResourceKey>(['./*/*.json', '!./en/shell.json'], {
  import: 'default',
});
const wanted = new Set<Area>(['shell']);

/** The languages that have at least a shell, English first. */
export const languages: readonly string[] = [
  'en',
  ...Object.keys(files)
    .map((file) => /^\.\/([\w-]+)\/shell\.json$/.exec(file)?.[1])
    .filter((language) => language !== undefined)
    .sort(),
];

export async function startLanguages(): Promise<void> {
  const chosen = settingsStore.getState().language;
  await i18next.use(initReactI18next).init({
    lng: languages.includes(chosen) ? chosen : 'en',
    fallbackLng: 'en',
    ns: ['shell'],
    defaultNS: 'shell',
    resources: { en: { shell } },
    partialBundledLanguages: true,
    // React escapes; what is put in may be written from right to left.
    interpolation: { escape: isolated },
    returnNull: false,
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
  await Promise.all([fetchArea('en', area), fetchArea(i18next.language, area)]);
}

export async function changeLanguage(language: string): Promise<void> {
  await Promise.all([...wanted].map((area) => fetchArea(language, area)));
  await i18next.changeLanguage(language);
}

async function fetchArea(language: string, area: Area): Promise<void> {
  if (i18next.hasResourceBundle(language, area)) return;
  const fetchSentences = files[`./${language}/${area}.json`];
  const sentences = fetchSentences && (await fetched(fetchSentences));
  if (sentences !== undefined) i18next.addResourceBundle(language, area, sentences);
}

function sayLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
