import { closestTag } from '../../scenario/translation/overlay-tag.ts';
import { pseudoTag } from '../../words/pseudo.ts';
import { followLanguage } from '../languages/i18n.ts';
import { rememberTranslation } from '../languages/spoken.ts';
import { overlayFiles } from './overlay-files.ts';
import { loadOwnShelf, ownShelfStore } from './own/own-shelf.ts';
import { pseudoEntry } from './pseudo-entry.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** The bundled scenarios as they were written, oldest talks first. See .config/shelf-plugin.ts. */
const originals: readonly ShelfEntry[] = Object.values(
  import.meta.glob<ShelfEntry | undefined>(['/scenarios/*.yaml', '!/scenarios/*.*.yaml'], {
    eager: true,
    query: '?shelf',
    import: 'default',
  }),
)
  .filter((entry) => entry !== undefined)
  .sort((a, b) => a.date.localeCompare(b.date));

const translations = overlayFiles(
  import.meta.glob<ShelfEntry | undefined>('/scenarios/*.*.yaml', {
    query: '?shelf',
    import: 'default',
  }),
);

const patience = 500; // milliseconds

const shelves = new Map<string, readonly ShelfEntry[]>(); // by the language that they are told in

for (const entry of originals) rememberTranslation(entry, entry);

/** Fetches what the shelf says in the language of the page, and from now on in any that it changes to. */
export async function loadShelf(): Promise<void> {
  const own = loadOwnShelf();
  await followLanguage(tellShelf);
  // What a person put there is kept in a database, which may be held by another tab.
  await Promise.race([own, new Promise((done) => setTimeout(done, patience))]);
}

/**
 * The shelf told in a language, the bundled scenarios first; what has no translation, or none that
 * was fetched, as it was written.
 */
export function shelfIn(
  language: string,
  own: readonly ShelfEntry[] = ownShelfStore.getState().entries,
): readonly ShelfEntry[] {
  const bundled = shelves.get(language) ?? originals;
  return own.length === 0 ? bundled : [...bundled, ...own];
}

async function tellShelf(language: string): Promise<void> {
  if (shelves.has(language)) return;
  try {
    const told = await Promise.all(originals.map((entry) => tell(entry, language)));
    shelves.set(language, told);
  } catch {
    // A shelf in its own languages is better than none.
  }
}

async function tell(entry: ShelfEntry, language: string): Promise<ShelfEntry> {
  const translated = await translationOf(entry, language);
  if (translated === undefined) return entry;
  rememberTranslation(entry, translated);
  return translated;
}

async function translationOf(
  { id, ...entry }: ShelfEntry,
  language: string,
): Promise<ShelfEntry | undefined> {
  if (entry.language.toLowerCase() === language.toLowerCase()) return undefined;
  if (language === pseudoTag) return pseudoEntry({ id, ...entry });
  const ofScenario = translations.filter(({ slug }) => slug === id);
  const tag = closestTag(
    ofScenario.map((each) => each.language),
    language,
  );
  return ofScenario.find((each) => each.language === tag)?.read();
}
