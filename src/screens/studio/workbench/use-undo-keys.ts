import { useEffect, useEffectEvent } from 'react';
import type { Undo } from './use-undo.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y wherever the focus is: one history goes over text and forms. */
export function useUndoKeys({ undo, redo }: Undo): void {
  const change = useEffectEvent((isForward: boolean) => {
    if (isForward) redo();
    else undo();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const letter = event.key.toLowerCase();
      if (letter !== 'z' && !(letter === 'y' && !event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      change(letter === 'y' || event.shiftKey);
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => {
      document.removeEventListener('keydown', hear, { capture: true });
    };
  }, []);
}
