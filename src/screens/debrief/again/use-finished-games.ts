import { useEffect, useState } from 'react';
import { finishedGames, type FinishedGame } from '../../../app/debrief/finished-games.ts';

/** This machine's finished games, as they are read one by one. */
export function useFinishedGames(): readonly FinishedGame[] {
  const [games, setGames] = useState<readonly FinishedGame[]>([]);
  useEffect(
    () =>
      finishedGames((game) => {
        setGames((before) => [...before.filter(({ id }) => id !== game.id), game]);
      }),
    [],
  );
  return games;
}
