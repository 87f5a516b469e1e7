import { useEffect, useRef } from 'react';
import { announce } from '../base/announcer.ts';
import type { Bench } from './bench.ts';
import { happeningWords } from './happening-words.ts';

/** Says what a move caused to whoever does not see the table. */
export function useSpokenHappenings({ game, names }: Bench): void {
  const { happenings } = game;
  const spoken = useRef(happenings);
  useEffect(() => {
    if (spoken.current === happenings) return;
    spoken.current = happenings;
    if (happenings.length === 0) return;
    announce(happenings.map((each) => happeningWords(names, each)).join(' '));
  }, [happenings, names]);
}
