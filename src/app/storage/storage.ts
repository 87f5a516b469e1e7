import { gameStore, type Keeping } from '../game-store.ts';
import { rememberSpoken } from '../languages/spoken.ts';
import { dropUnsaved, forgetUnsaved, noteUnsaved, unsavedGames, type Unsaved } from './journal.ts';
import { compareGames } from './compare-games.ts';
import { askToPersist } from './persist.ts';
import { troubleOf } from './patient-database.ts';
import { askDatabase, reportKeeping } from './reach-database.ts';
import type { GameStorage, Saved, SavedGame } from './saved-game.ts';
import type { Unreadable } from './unreadable.ts';
import { onDeleted, randomName, tab, tellDeleted } from './tab.ts';

interface Waiting extends Unsaved {
  readonly noted: boolean; // in the journal too, which outlives the tab
}

/** Saves that the database does not have yet. */
const waiting = new Map<string, Waiting>();

/** Games that the database has had, and those that were deleted since, here or in another tab. */
const known = new Set<string>();
const deleted = new Set<string>();

/** Opened while there was no room to write this tab's name on them. */
const untaken = new Set<string>();

onDeleted((id) => {
  deleted.add(id);
  forget(id);
});

/** Saves where it can: while there is no database, or no room in it, this tab and the journal keep it. */
export async function saveGame(game: SavedGame): Promise<Saved> {
  const { id } = game;
  if (deleted.has(id)) return 'deleted';
  const save: Unsaved = { game, known: known.has(id) };
  const noted = noteUnsaved(save);
  try {
    const done = await ask((database) =>
      database.save(game, { known: known.has(id), taken: !untaken.has(id) }),
    );
    if (done !== undefined) {
      forgetUnsaved(game);
      untaken.delete(id);
      unwait(id);
      if (done === 'saved') await afterSaving(id);
      return done;
    }
  } catch (error) {
    reportKeeping(troubleOf(error));
  }
  wait({ ...save, noted });
  return 'saved';
}

async function afterSaving(id: string): Promise<void> {
  if (!known.has(id)) void askToPersist();
  known.add(id);
  if (waiting.size > 0) await settleWaiting();
  else reportKeeping('kept');
}

/** Saves a game under a name that may have been deleted, or be another tab's. */
export async function bringIn(game: SavedGame): Promise<Saved> {
  deleted.delete(game.id);
  known.delete(game.id);
  await ask((database) => database.take(game.id, game.writer));
  return saveGame(game);
}

/** A saved game as it was after its last move, taken by this tab; or why it cannot be had. */
export async function takeGame(id: string): Promise<SavedGame | 'missing' | 'unreachable'> {
  await settleWaiting();
  const kept = await ask(async (database) => {
    // Who cannot write, for want of room, can still read, and play on in this tab.
    await database.take(id, tab).then(
      () => untaken.delete(id),
      () => untaken.add(id),
    );
    return database.read(id);
  });
  if (kept) {
    known.add(id);
    deleted.delete(id);
  }
  const game = laterOf(kept, waiting.get(id)?.game);
  if (game) return { ...game, writer: tab };
  const { keeping } = gameStore.getState();
  return keeping === 'held' || keeping === 'newer' ? 'unreachable' : 'missing';
}

export async function removeGame(id: string): Promise<void> {
  await ask((database) => database.remove(id));
  deleted.add(id);
  forget(id);
  tellDeleted(id);
  await settleWaiting(); // there may be room now
}

/** The saved games, latest first; those of this tab alone while there is no database. */
export async function listGames(): Promise<readonly SavedGame[]> {
  await settleWaiting();
  const kept = (await ask((database) => database.list())) ?? [];
  const games = new Map(kept.map((game) => [game.id, game]));
  for (const { game } of waiting.values()) {
    games.set(game.id, laterOf(games.get(game.id), game) ?? game);
  }
  for (const { about } of games.values()) {
    if (about.language !== undefined) rememberSpoken([about.title, about.seatName], about.language);
  }
  return [...games.values()].toSorted((a, b) => b.saved - a.saved);
}

/** What lies among the games and cannot be shown as one. */
export async function listUnreadableGames(): Promise<readonly Unreadable[]> {
  return (await ask((database) => database.unreadable())) ?? [];
}

export async function removeUnreadableGame({ key }: Unreadable): Promise<void> {
  await ask((database) => database.remove(key));
}

function laterOf(kept: SavedGame | undefined, here: SavedGame | undefined): SavedGame | undefined {
  if (!kept || !here) return kept ?? here;
  return ['longer', 'same'].includes(compareGames(here, kept)) ? here : kept;
}

/** Asks the database; undefined where there is none. */
function ask<T>(question: (database: GameStorage) => Promise<T>): Promise<T | undefined> {
  return askDatabase(question, {
    onOpened: settle,
    onCleared: () => {
      known.clear();
      for (const [id, unsaved] of waiting) waiting.set(id, { ...unsaved, known: false });
    },
  });
}

/** Saves what waits here or in the journal, where another tab may have left it. */
async function settleWaiting(): Promise<void> {
  if (waiting.size === 0 && unsavedGames().length === 0) return;
  const keeping = await ask(settle);
  if (keeping) reportKeeping(keeping);
  else gather();
}

async function settle(database: GameStorage): Promise<Keeping> {
  gather();
  for (const [id, unsaved] of waiting) {
    const { game } = unsaved;
    try {
      const done = await database.restore(game, unsaved.known);
      // Played on in two tabs that could not know of each other: both games are kept.
      if (done === 'apart') await database.restore({ ...game, id: randomName() }, false);
      if (done === 'saved') known.add(id);
    } catch (error) {
      return troubleOf(error);
    }
    forgetUnsaved(game);
    if (waiting.get(id) === unsaved) unwait(id);
  }
  return 'kept';
}

/** What other tabs left in the journal waits here too. */
function gather(): void {
  for (const unsaved of unsavedGames()) {
    const { id } = unsaved.game;
    if (deleted.has(id)) dropUnsaved(id);
    else if (laterOf(waiting.get(id)?.game, unsaved.game) === unsaved.game) {
      wait({ ...unsaved, noted: true });
    }
  }
}

function wait(unsaved: Waiting): void {
  waiting.set(unsaved.game.id, unsaved);
  sayOnlyHere();
}

function unwait(id: string): void {
  waiting.delete(id);
  sayOnlyHere();
}

function forget(id: string): void {
  known.delete(id);
  unwait(id);
  dropUnsaved(id);
}

function sayOnlyHere(): void {
  const onlyHere = [...waiting.values()].some(({ noted }) => !noted);
  if (gameStore.getState().onlyHere !== onlyHere) gameStore.setState({ onlyHere });
}
