import type { GameStorage, SavedGame } from './saved-game.ts';

/** Keeps games as long as the tab lives. */
export function memoryStorage(games: readonly SavedGame[] = []): GameStorage {
  const kept = new Map(games.map((game) => [game.id, game]));
  return {
    lasting: false,
    list: () => Promise.resolve([...kept.values()]),
    read: (id) => Promise.resolve(kept.get(id)),
    save(game) {
      kept.set(game.id, game);
      return Promise.resolve('saved');
    },
    take(id, writer) {
      const game = kept.get(id);
      if (game) kept.set(id, { ...game, writer });
      return Promise.resolve();
    },
    remove(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
