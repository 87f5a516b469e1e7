import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../page/announcer.ts';
import type { Bench } from './bench.ts';
import { followedWords } from './followed-words.ts';
import { happeningWords } from './transcript/happening-words.ts';

/**
 * Says what a move caused to whoever does not see the table, and whether a side that follows an
 * earlier game did as recorded.
 */
export function useSpokenHappenings({ game, names, t }: Bench): void {
  const { t: shell } = useTranslation('shell');
  const { happenings, session } = game;
  const followed = useRef(session.followed().length);
  const spoken = useRef(happenings);
  useEffect(() => {
    if (spoken.current === happenings) return;
    spoken.current = happenings;
    if (happenings.length === 0) return;
    const moves = session.followed().slice(followed.current);
    followed.current += moves.length;
    announce(
      [
        ...happenings.map((each) => happeningWords(names, each)),
        ...moves.map((each) => followedWords(t, shell, each)),
      ].join(' '),
    );
  }, [happenings, names, session, t, shell]);
}
