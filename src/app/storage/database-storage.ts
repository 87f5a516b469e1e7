import { openDB, type DBSchema } from 'idb';
import { compareGames } from './compare-games.ts';
import type { Watch } from './patient-database.ts';
import { readSavedGame } from './read-saved-game.ts';
import type { GameStorage, SavedGame } from './saved-game.ts';
import { unreadable } from './unreadable.ts';

interface Schema extends DBSchema {
  games: { key: IDBValidKey; value: SavedGame };
}

/**
 * Rejects where the browser has no database for us (private windows, blocked storage), and with a
 * `VersionError` where a newer version of the game wrote it. Does not answer while it is blocked.
 */
export async function databaseStorage({ onBlocked, onClosed }: Watch = {}): Promise<GameStorage> {
  const database = await openDB<Schema>('common-ground', 1, {
    upgrade(fresh) {
      if (!fresh.objectStoreNames.contains('games')) {
        fresh.createObjectStore('games', { keyPath: 'id' });
      }
    },
    blocked: () => onBlocked?.(),
    blocking(_current, wanted, event) {
      // A newer version of the page waits in another tab, or the database is being deleted: let go.
      (event.target as IDBDatabase).close();
      onClosed?.(wanted === null ? 'cleared' : 'newer');
    },
    terminated: () => onClosed?.('cleared'),
  });

  /** Looks at what lies there and saves over it, or not, without anybody coming between. */
  async function put<Done extends string>(
    game: SavedGame,
    decide: (before: SavedGame | undefined) => Done,
  ): Promise<Done> {
    const change = database.transaction('games', 'readwrite');
    const done = decide(await change.store.get(game.id));
    await Promise.all([done === 'saved' ? change.store.put(game) : undefined, change.done]);
    return done;
  }

  return {
    list: async () => (await database.getAll('games')).flatMap((each) => readSavedGame(each) ?? []),
    unreadable: async () =>
      (await database.getAll('games'))
        .filter((each) => !readSavedGame(each))
        .map((each) => unreadable(each, 'record')),
    read: async (id) => readSavedGame(await database.get('games', id)),
    save: (game, { known = false, taken = true } = {}) =>
      put(game, (before) => {
        if (!before) return known ? 'deleted' : 'saved';
        if (before.writer === game.writer) return 'saved';
        const ours = !taken && ['longer', 'same'].includes(compareGames(game, before));
        return ours ? 'saved' : 'elsewhere';
      }),
    restore: (game, known) =>
      put(game, (before) => {
        if (!before) return known ? 'deleted' : 'saved';
        const is = compareGames(game, before);
        if (is === 'apart') return 'apart';
        // Of the same moves, the tab that has the game may hold newer notes.
        const later = is === 'longer' || (is === 'same' && game.writer === before.writer);
        return later ? 'saved' : 'elsewhere';
      }),
    async take(id, writer) {
      const change = database.transaction('games', 'readwrite');
      const game = await change.store.get(id);
      await Promise.all([game && change.store.put({ ...game, writer }), change.done]);
    },
    remove: (id) => database.delete('games', id),
  };
}
