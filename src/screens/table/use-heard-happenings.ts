import { useEffect, useRef } from 'react';
import type { Game } from '../../app/game-store.ts';
import { enterRoom, makeHeard } from '../../app/sound/sounding.ts';
import { heardOf } from '../../sound/happening-sounds.ts';

/** Lets the room be heard, and what happens in it. */
export function useHeardHappenings({ view, happenings }: Game): void {
  const { scenario } = view;
  const heard = useRef(happenings);
  useEffect(() => enterRoom(scenario.venue.backdrop), [scenario.venue.backdrop]);
  useEffect(() => {
    if (heard.current === happenings) return;
    heard.current = happenings;
    makeHeard(heardOf({ scenario }, happenings));
  }, [happenings, scenario]);
}
