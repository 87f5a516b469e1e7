import { useEffect, type RefObject } from 'react';

const keys = ['Enter', ' ', 'Escape'];

/** Lets a press on a place, or a key anywhere that is not a control, skip what plays there. */
export function useSkipping(
  place: RefObject<HTMLElement | null>,
  skip: (() => void) | undefined, // undefined where there is nothing to skip
): void {
  useEffect(() => {
    const at = place.current;
    if (!at || !skip) return;
    const onKey = (event: KeyboardEvent): void => {
      const isControl =
        event.target instanceof Element &&
        event.target.closest('a, button, summary, input, select, textarea') !== null;
      if (!keys.includes(event.key) || isControl || event.defaultPrevented) return;
      event.preventDefault();
      skip();
    };
    at.addEventListener('click', skip);
    window.addEventListener('keydown', onKey);
    return () => {
      at.removeEventListener('click', skip);
      window.removeEventListener('keydown', onKey);
    };
  }, [place, skip]);
}
