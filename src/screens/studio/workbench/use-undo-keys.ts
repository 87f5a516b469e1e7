import { useEffect } from 'react';
import { redoChange, undoChange } from '../../../app/studio/undo.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y wherever the focus is: one history goes over text and forms. */
export function useUndoKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const letter = event.key.toLowerCase();
      if (letter !== 'z' && !(letter === 'y' && !event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (letter === 'y' || event.shiftKey) redoChange();
      else undoChange();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => {
      document.removeEventListener('keydown', hear, { capture: true });
    };
  }, []);
}
