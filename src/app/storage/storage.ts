import { gameStore } from '../game-store.ts';
import { databaseStorage } from './database-storage.ts';
import { memoryStorage } from './memory-storage.ts';
import type { GameStorage, SavedGame } from './saved-game.ts';

let present: Promise<GameStorage> | undefined;

/** The storage of this tab; opened once, and memory for good once the database has failed. */
export function storage(): Promise<GameStorage> {
  present ??= databaseStorage().catch(() => forget([]));
  return present;
}

/** Saves where it can: a full or vanished database gives way to memory, and the person is told. */
export async function saveGame(game: SavedGame): Promise<'saved' | 'elsewhere'> {
  const place = await storage();
  try {
    return await place.save(game);
  } catch {
    const others = await place.list().catch(() => []);
    const memory = forget(others);
    present = Promise.resolve(memory);
    return memory.save(game);
  }
}

function forget(games: readonly SavedGame[]): GameStorage {
  gameStore.setState({ unsaved: true });
  return memoryStorage(games);
}

/** Games without their records are asked for by the title, the shelf and the list of games. */
export async function listGames(): Promise<readonly SavedGame[]> {
  const games = await (await storage()).list().catch(() => []);
  return games.toSorted((a, b) => b.saved - a.saved);
}
