import { useEffect } from 'react';
import type { Game } from '../../app/game-store.ts';
import { leadNoMore } from '../../app/first-game/newcomer.ts';
import { hasHints } from '../../reckoning/voice.ts';

/** Whoever has played talks to their end without hints of their own is led no more. */
export function useWholeGamePlayed({ seating, view }: Game): void {
  const isPlayed = view.phase === 'over' && seating === 'solo' && !hasHints(view);
  useEffect(() => {
    if (isPlayed) leadNoMore();
  }, [isPlayed]);
}
