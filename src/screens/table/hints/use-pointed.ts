import { useEffect } from 'react';
import type { Hint } from '../../../scenario/scenario.ts';
import { targetOf } from './target.ts';

const mark = 'data-pointed';

/** Marks what a hint points at for as long as it is said, wherever the table puts that meanwhile. */
export function usePointed(hint: Hint | undefined): void {
  useEffect(() => {
    if (!hint) return undefined;
    let pointed: HTMLElement | undefined;
    const point = (): void => {
      const found = targetOf(hint);
      if (found === pointed) return;
      pointed?.removeAttribute(mark);
      found?.setAttribute(mark, '');
      pointed = found;
    };
    point();
    const watch = new MutationObserver(point);
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['hidden', 'data-hint-target', 'inert'],
    });
    return () => {
      watch.disconnect();
      pointed?.removeAttribute(mark);
    };
  }, [hint]);
}
