import { gameStore } from '../game-store.ts';
import { rememberSpoken } from '../languages/spoken.ts';
import { databaseStorage } from './database-storage.ts';
import { forgetUnsaved, noteUnsaved, takeUnsaved } from './journal.ts';
import { memoryStorage } from './memory-storage.ts';
import type { GameStorage, SavedGame } from './saved-game.ts';

let present: Promise<GameStorage> | undefined;

/** The storage of this tab; opened once, and memory for good once the database has failed. */
export function storage(): Promise<GameStorage> {
  present ??= openStorage();
  return present;
}

async function openStorage(): Promise<GameStorage> {
  const unsaved = takeUnsaved();
  try {
    const place = await databaseStorage();
    for (const game of unsaved) {
      const kept = await place.read(game.id);
      const newer = kept === undefined || (kept.writer === game.writer && kept.saved < game.saved);
      if (newer) await place.save(game);
    }
    return place;
  } catch {
    return inMemory(unsaved);
  }
}

/** Saves where it can: a full or vanished database gives way to memory, and the person is told. */
export async function saveGame(game: SavedGame): Promise<'saved' | 'elsewhere'> {
  noteUnsaved(game);
  const place = await storage();
  try {
    const done = await place.save(game);
    forgetUnsaved(game);
    return done;
  } catch {
    const others = await place.list().catch(() => []);
    const memory = inMemory(others);
    present = Promise.resolve(memory);
    return memory.save(game);
  }
}

function inMemory(games: readonly SavedGame[]): GameStorage {
  gameStore.setState({ unsaved: true });
  return memoryStorage(games);
}

/** The saved games, latest first. */
export async function listGames(): Promise<readonly SavedGame[]> {
  const games = await (await storage()).list().catch(() => []);
  for (const { about } of games) {
    if (about.language !== undefined) rememberSpoken([about.title, about.seatName], about.language);
  }
  return games.toSorted((a, b) => b.saved - a.saved);
}
