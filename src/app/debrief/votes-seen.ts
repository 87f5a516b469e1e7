import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import type { OutcomeKind } from '../../scenario/scenario.ts';
import { useAppearance } from '../appearance.ts';
import { keptHere } from '../kept-here.ts';
import type { SavedGame } from '../storage/saved-game.ts';

const MOST = 1000; // a list that forgot one would hide again how its game ended

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

/** Tells whether a game's vote, where there was one, is still to be watched. */
export function usePendingVotes(): (game: string) => boolean {
  const { reducedMotion } = useAppearance();
  const seen = useStore(seenStore, ({ games }) => games);
  return (game) => !reducedMotion && !seen.includes(game);
}

/** The endings that a vote at home came before. */
const voted: readonly (OutcomeKind | undefined)[] = ['agreement', 'partial', 'unratified'];

/** Tells of a saved game whether its vote is still to be watched: until then no list says how it ended. */
export function useUnwatched(): (game: Pick<SavedGame, 'id' | 'about'>) => boolean {
  const isPending = usePendingVotes();
  return ({ id, about }) => voted.includes(about.outcome) && isPending(id);
}

export function voteSeen(game: string): void {
  const { games } = seenStore.getState();
  if (!games.includes(game)) seenStore.setState({ games: [...games, game].slice(-MOST) });
}

function readGames(text: string): readonly string[] {
  const games: unknown = JSON.parse(text);
  return Array.isArray(games) ? games.filter((game) => typeof game === 'string') : [];
}
