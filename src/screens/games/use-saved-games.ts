import { useCallback, useEffect, useState } from 'react';
import { useKeeping } from '../../app/game-store.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { listGames } from '../../app/storage/storage.ts';
import { onDeleted } from '../../app/storage/tab.ts';
import { useFailure } from '../trouble/use-failure.ts';

/** The saved games, latest first; empty until storage has answered. */
export function useSavedGames() {
  const [games, setGames] = useState<readonly SavedGame[]>();
  const keeping = useKeeping();
  const fail = useFailure();
  const refresh = useCallback(async () => {
    setGames(await listGames());
  }, []);
  // Again when the database comes or goes, and when another tab deletes a game.
  useEffect(() => {
    let gone = false;
    const list = () => {
      listGames()
        .then((found) => {
          if (!gone) setGames(found);
        })
        .catch(fail);
    };
    list();
    const stop = onDeleted(list);
    return () => {
      gone = true;
      stop();
    };
  }, [keeping, fail]);
  return { games: games ?? [], ready: games !== undefined, refresh };
}
