import { useCallback, useEffect, useState } from 'react';
import { useKeeping } from '../../app/game-store.ts';
import { listRetoldGames } from '../../app/shelf/retold.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { onDeleted } from '../../app/storage/tab.ts';
import { useFailure } from '../trouble/use-failure.ts';

/** The saved games, latest first; empty until storage has answered. */
export function useSavedGames() {
  const [games, setGames] = useState<readonly SavedGame[]>();
  const keeping = useKeeping();
  const fail = useFailure();
  const refresh = useCallback(async () => {
    setGames(await listRetoldGames());
  }, []);
  // Again when the database comes or goes, and when another tab deletes a game.
  useEffect(() => {
    let gone = false;
    const list = () => {
      listRetoldGames()
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
