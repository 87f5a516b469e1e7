const idleAfter = 180_000; // ms without a hand on the page: nobody is there to hear the room

const touches = ['pointerup', 'keydown'] as const;
const signs = [...touches, 'pointermove', 'wheel'] as const;

export interface Waking {
  /** Whether it runs, once that is known. */
  readonly wake: () => Promise<boolean>;
  readonly rest: () => void;
}

/**
 * Lets a context run only where somebody may hear it: while the page's tab is seen, and as long as
 * a hand moves now and then. `isNeeded` says whether anything would be heard.
 */
export function openWaking(context: AudioContext, isNeeded: () => boolean): Waking {
  let seen = Date.now();
  let timer = 0;

  const rest = (): void => {
    window.clearTimeout(timer);
    context.suspend().catch(() => undefined); // a context that is closed rests already
  };
  const look = (): void => {
    window.clearTimeout(timer);
    const idle = Date.now() - seen;
    if (idle >= idleAfter) rest();
    else timer = window.setTimeout(look, idleAfter - idle);
  };
  const wake = async (): Promise<boolean> => {
    if (document.hidden) return false;
    look();
    // A browser that refuses is asked again at the next touch.
    if (context.state !== 'running') await context.resume().catch(() => undefined);
    return isRunning(context);
  };
  const wakeIfNeeded = (): void => {
    if (isNeeded() && context.state !== 'running') void wake();
  };

  for (const sign of signs) {
    const note = () => (seen = Date.now());
    document.addEventListener(sign, note, { passive: true, capture: true });
  }
  for (const touch of touches) document.addEventListener(touch, wakeIfNeeded, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) rest();
    else wakeIfNeeded();
  });
  return { wake, rest };
}

function isRunning({ state }: AudioContext): boolean {
  return state === 'running';
}
