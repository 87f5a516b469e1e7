import { useCallback, useEffect, useState } from 'react';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { listGames } from '../../app/storage/storage.ts';

/** The saved games, latest first; empty until storage has answered. */
export function useSavedGames() {
  const [games, setGames] = useState<readonly SavedGame[]>();
  const refresh = useCallback(async () => {
    setGames(await listGames());
  }, []);
  useEffect(() => {
    let gone = false;
    void listGames().then((found) => {
      if (!gone) setGames(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return { games: games ?? [], ready: games !== undefined, refresh };
}
