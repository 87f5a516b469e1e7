import { createStore } from 'zustand';
import { fetched } from '../../fetched.ts';
import { followLanguage, spokenNow } from '../../languages/i18n.ts';
import { troubleOf } from '../../storage/patient-database.ts';
import { onDraft, tellDraft } from '../../studio/drafts/draft-channel.ts';
import { askStudioDatabase, reportStudioKeeping } from '../../studio/drafts/studio-keeping.ts';
import type { StudioDatabase } from '../../studio/drafts/studio-database.ts';
import type { ShelfEntry } from '../shelf-entry.ts';
import { isOwnScenario, type OwnScenario } from './own-scenario.ts';

interface OwnShelf {
  readonly scenarios: readonly OwnScenario[] | undefined; // until they were first read
  readonly entries: readonly ShelfEntry[]; // of those that can be played, in the page's language
  readonly missed: boolean; // the database could not be had when they were last read
}

/** What somebody put on the shelf of this browser, told in the language of the page. */
export const ownShelfStore = createStore<OwnShelf>()(() => ({
  scenarios: undefined,
  entries: [],
  missed: false,
}));

/** Put on the shelf while the database could not be had: there for as long as the page is. */
const here = new Map<string, OwnScenario>();

let hearing = false;

/** Reads what lies there, and from now on follows what other tabs put there and the page's language. */
export async function loadOwnShelf(): Promise<void> {
  const { scenarios, missed } = ownShelfStore.getState();
  if (scenarios && !missed) return;
  if (!hearing) {
    hearing = true;
    onDraft((news) => {
      if (news === 'shelf') void readOwn();
    });
  }
  await readOwn();
}

async function readOwn(): Promise<void> {
  const kept = await quietly((database) => database.getAll('shelf'));
  const all = new Map(
    [...(kept ?? []).filter(isOwnScenario), ...here.values()].map((own) => [own.id, own]),
  );
  const scenarios = [...all.values()].toSorted((a, b) => b.put - a.put);
  ownShelfStore.setState({ scenarios, missed: kept === undefined });
  await followLanguage(tellOwn);
}

/** They are read when there are any: a shelf of bundled ones alone needs no reader. */
async function tellOwn(language: string): Promise<void> {
  const { scenarios = [] } = ownShelfStore.getState();
  if (scenarios.length === 0) {
    ownShelfStore.setState({ entries: [] });
    return;
  }
  try {
    const { ownEntries } = await fetched(() => import('./own-entries.ts'));
    ownShelfStore.setState({ entries: ownEntries(scenarios, language) });
  } catch {
    // The bundled ones stand there all the same.
  }
}

/** Puts one there, in the stead of one of the same id; gives whether this browser keeps it. */
export async function putOnShelf(own: OwnScenario): Promise<boolean> {
  const kept = (await quietly((database) => database.put('shelf', own))) !== undefined;
  if (kept) here.delete(own.id);
  else here.set(own.id, own);
  await changed(own.id);
  return kept;
}

/** Takes one off; gives it, so that it can be put back. */
export async function takeOffShelf(id: string): Promise<OwnScenario | undefined> {
  const own = await ownScenario(id);
  here.delete(id);
  await quietly((database) => database.delete('shelf', id));
  await changed(id);
  return own;
}

export async function ownScenario(id: string): Promise<OwnScenario | undefined> {
  await loadOwnShelf();
  return ownShelfStore.getState().scenarios?.find((own) => own.id === id);
}

async function changed(id: string): Promise<void> {
  tellDraft('shelf', id);
  await readOwn();
  await tellOwn(spokenNow());
}

async function quietly<T>(
  question: (database: StudioDatabase) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await askStudioDatabase(question, {
      onOpened: () => Promise.resolve('kept'),
      onCleared: () => undefined,
    });
  } catch (error) {
    reportStudioKeeping(troubleOf(error));
    return undefined;
  }
}
