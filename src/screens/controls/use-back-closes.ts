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
    const back = () => {
      if (overlayIn(history.state) !== mark) close.current?.();
    };
    const enter = () => {
      if (overlayIn(history.state) !== mark) history.pushState({ overlay: mark }, '');
      window.addEventListener('popstate', back);
    };
    // The step back of one just closed is not yet made: it is not this one's to answer.
    if (steppingBack) window.addEventListener('popstate', enter, { once: true });
    else enter();
    return () => {
      window.removeEventListener('popstate', enter);
      window.removeEventListener('popstate', back);
      // Its own entry goes with it, unless one has gone elsewhere meanwhile.
      leaving.current = setTimeout(() => {
        if (overlayIn(history.state) === mark) stepBack();
      });
    };
  }, [closes, mark]);
}

/** A step back is asked of the browser, which makes it a little later. */
let steppingBack = false;

function stepBack(): void {
  steppingBack = true;
  window.addEventListener(
    'popstate',
    () => {
      steppingBack = false;
    },
    { once: true },
  );
  history.back();
}

function overlayIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'overlay' in state
    ? state.overlay
    : undefined;
}
