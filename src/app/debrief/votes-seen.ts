import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { keptHere } from '../kept-here.ts';

const MOST = 100;

/** The games whose vote at home was watched, or skipped, in this browser; the latest ones last. */
const seenStore = createStore<{ readonly games: readonly string[] }>()(
  persist(() => ({ games: [] as readonly string[] }), {
    name: 'common-ground:votes-seen',
    storage: keptHere<{ readonly games: readonly string[] }>({
      write: ({ games }) => JSON.stringify(games),
      read: (text) => ({ games: readGames(text) }),
    }),
  }),
);

export function useVoteSeen(game: string): boolean {
  return useStore(seenStore, ({ games }) => games.includes(game));
}

export function voteSeen(game: string): void {
  const { games } = seenStore.getState();
  if (!games.includes(game)) seenStore.setState({ games: [...games, game].slice(-MOST) });
}

function readGames(text: string): readonly string[] {
  const games: unknown = JSON.parse(text);
  return Array.isArray(games) ? games.filter((game) => typeof game === 'string') : [];
}
