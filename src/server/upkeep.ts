import type { Classes } from './classes.ts';
import type { Store } from './store/store.ts';
import { BEAT } from './stream.ts';

/** What other processes keep is asked for so often where nobody has woken us. */
const MISSED = 3000;
const TICK = 500;

/**
 * Brings classes up to date that may have missed something: after the store has failed, and, where
 * other processes share it, when a call to wake has been lost. Says to them who is here.
 */
export function startUpkeep(
  store: Store,
  classes: Classes,
  onTrouble: (error: unknown) => void,
): () => void {
  let asked = Date.now();
  const catching = setInterval(() => {
    const all = store.shared && Date.now() - asked >= MISSED;
    if (all) asked = Date.now();
    for (const live of classes.loaded()) {
      if (all || live.isBehind()) live.refresh().catch(() => undefined); // and again in half a second
    }
  }, TICK);

  let told = Date.now();
  const telling = setInterval(() => {
    const since = told;
    told = Date.now();
    for (const live of classes.loaded()) {
      const lately = [...live.room().heard].filter(([, at]) => at >= since).map(([who]) => who);
      const known = lately.length > 0 ? store.seen(live.id, lately, told) : Promise.resolve();
      known
        .then(() => (store.shared ? store.lastSeen(live.id) : new Map<string, number>()))
        .then((seen) => {
          // What we have told ourselves would keep everybody here for ever.
          const others = [...seen].filter(([who]) => !lately.includes(who));
          for (const [member, at] of others) live.heard([member], Math.min(at, told - 1));
        })
        .catch(onTrouble);
    }
  }, BEAT);

  return () => {
    clearInterval(catching);
    clearInterval(telling);
  };
}
