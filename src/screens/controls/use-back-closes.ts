import { useEffect, useId, useRef } from 'react';

/** Back puts away what lies over the page, instead of leaving the page under it. */
export function useBackCloses(open: boolean, onClose: (() => void) | undefined): void {
  const mark = useId();
  const close = useRef(onClose);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    close.current = onClose;
  });
  const closes = open && onClose !== undefined;
  useEffect(() => {
    if (!closes) return;
    clearTimeout(leaving.current);
    if (overlayIn(history.state) !== mark) history.pushState({ overlay: mark }, '');
    const back = () => {
      if (overlayIn(history.state) !== mark) close.current?.();
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      // Its own entry goes with it, unless one has gone elsewhere meanwhile.
      leaving.current = setTimeout(() => {
        if (overlayIn(history.state) === mark) history.back();
      });
    };
  }, [closes, mark]);
}

function overlayIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'overlay' in state
    ? state.overlay
    : undefined;
}
