import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TabId } from './bench.ts';

interface TabsInPlace {
  readonly controls: RefObject<HTMLElement | null>;
  readonly choose: (tab: TabId) => void;
}

/**
 * Keeps the tabs where they are as one is chosen: on a telephone the table above them folds or
 * unfolds with it, and would push what was asked for out of the window.
 */
export function useTabsInPlace(tab: TabId, onTab: (tab: TabId) => void): TabsInPlace {
  const controls = useRef<HTMLElement>(null);
  const before = useRef<number>(undefined); // where they stood, until they are put back
  useLayoutEffect(() => {
    const { current: top } = before;
    before.current = undefined;
    if (top === undefined || controls.current === null) return;
    const moved = controls.current.getBoundingClientRect().top - top;
    window.scrollBy({ top: moved, behavior: 'instant' });
  }, [tab]);
  const choose = (next: TabId) => {
    if (next !== tab) before.current = controls.current?.getBoundingClientRect().top;
    onTab(next);
  };
  return { controls, choose };
}
