import { openDB, type DBSchema } from 'idb';
import type { GameStorage, SavedGame } from './saved-game.ts';

interface Schema extends DBSchema {
  games: { key: string; value: SavedGame };
}

/** Rejects where the browser has no database for us: private windows, blocked storage. */
export async function databaseStorage(): Promise<GameStorage> {
  const database = await openDB<Schema>('common-ground', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('games', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the page waits in another tab: let it in.
      (event.target as IDBDatabase).close();
    },
  });
  return {
    lasting: true,
    list: () => database.getAll('games'),
    read: (id) => database.get('games', id),
    async save(game) {
      const change = database.transaction('games', 'readwrite');
      const before = await change.store.get(game.id);
      const taken = before !== undefined && before.writer !== game.writer;
      await Promise.all([taken ? undefined : change.store.put(game), change.done]);
      return taken ? 'elsewhere' : 'saved';
    },
    async take(id, writer) {
      const change = database.transaction('games', 'readwrite');
      const game = await change.store.get(id);
      await Promise.all([game && change.store.put({ ...game, writer }), change.done]);
    },
    remove: (id) => database.delete('games', id),
  };
}
