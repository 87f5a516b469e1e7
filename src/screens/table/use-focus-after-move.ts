import { useEffect, useRef, type RefObject } from 'react';
import type { Game } from '../../app/game-store.ts';

/**
 * A move often takes away the very control that made it. The focus then goes to the line that says
 * what comes next, and never to the top of the page.
 */
export function useFocusAfterMove(game: Game, turnBar: RefObject<HTMLElement | null>): void {
  const { view } = game;
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) turnBar.current?.focus();
  }, [view, turnBar]);
}
