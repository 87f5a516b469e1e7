import { useCallback, useEffect, useState } from 'react';
import { askAgain, failedInReach } from '../../app/fetched.ts';
import { gameStore } from '../../app/game-store.ts';

/** How asking again for a part that could not be fetched goes. */
export type Asked = 'asking' | 'unreachable' | 'new page' | undefined;

interface AskingAgain {
  readonly asked: Asked;
  readonly ask: () => void;
}

/**
 * Asks again for what failed to load: when the person says so, and by itself when there is a
 * connection again. Where that cannot help it loads the page anew, unless a game would be lost by it.
 */
export function useAskAgain(failed: boolean, onAgain: () => void): AskingAgain {
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback(() => {
    setAsked('asking');
    void askAgain().then((answer) => {
      if (answer === 'new page' && newPage()) return;
      setAsked(answer === 'again' ? undefined : answer);
      if (answer === 'again') onAgain();
    });
  }, [onAgain]);
  useEffect(() => {
    if (!failed) return;
    // It was asked for a moment ago, with a connection, and failed once more.
    const soon = failedInReach() ? setTimeout(ask) : undefined;
    window.addEventListener('online', ask);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('online', ask);
    };
  }, [failed, ask]);
  return { asked, ask };
}

/** Loads the page anew, where all that was played is kept outside of it; gives whether it does. */
function newPage(): boolean {
  if (gameStore.getState().onlyHere) return false;
  location.reload();
  return true;
}
