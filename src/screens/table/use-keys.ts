import { useEffect, type RefObject } from 'react';
import { singleKeysOn } from '../../app/single-keys.ts';
import { pauseWatching, stepOnce } from '../../app/play.ts';
import { skipPause } from '../../app/pace.ts';
import { tabIds, type Bench } from './bench.ts';
import { tabFor } from './tab-for.ts';

interface Keys {
  readonly bench: Bench;
  readonly turnBar: RefObject<HTMLElement | null>;
  readonly togglePapers: () => void;
  readonly showKeys: () => void;
}

const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Single letters for those who play by keyboard; off while typing, in a dialog, or if turned off. */
export function useKeys({ bench, turnBar, togglePapers, showKeys }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain || event.defaultPrevented || !singleKeysOn()) return;
      if (target instanceof Element && target.closest(`${typing}, [role="dialog"]`)) return;
      const tab = tabIds[Number(event.key) - 1];
      if (tab !== undefined) bench.goTo(tab);
      else if (event.key === 'g') {
        bench.goTo(tabFor(bench.view, bench.watching));
        turnBar.current?.focus();
      } else if (event.key === 'p') togglePapers();
      else if (event.key === 's') skipPause();
      else if (event.key === '?') showKeys();
      else if (event.key === 'w' && bench.watching) pauseWatching(!bench.game.paused);
      else if (event.key === '.' && bench.watching && bench.game.paused) stepOnce();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [bench, turnBar, togglePapers, showKeys]);
}
