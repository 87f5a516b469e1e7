import {
  changed,
  hasChanges,
  noChanges,
  withChanges,
  type PreparationChanges,
} from '../../classroom/preparation-changes.ts';
import { canonicalJson } from '../../lib/hash.ts';
import type { Preparation } from '../../record/record.ts';

/** One sheet of preparation that a whole delegation writes, as this page has it. */
export interface SharedSheet {
  readonly notes: () => Preparation;
  /** Sends what is written here soon; the class lays it upon what the others wrote. */
  readonly prepare: (preparation: Preparation) => Promise<void>;
  readonly take: (theirs: Preparation) => void; // as the class shows it now
  readonly flush: () => Promise<void>;
}

/** It is sent when nothing was written for so long, in ms. */
const PAUSE = 400;
/** What was sent is shown by the class soon after; no longer waited for, in ms. */
const SHOWN = 3000;

/** @param send what was changed here and is not in the class yet */
export function sharedSheet(
  first: Preparation,
  send: (changes: PreparationChanges) => Promise<unknown>,
): SharedSheet {
  let theirs = first;
  let unsent = noChanges;
  let shown = first; // as it stands in the fields of this page
  let flying: { readonly sheet: Preparation; readonly landed: () => void } | undefined;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const best = (): Preparation => flying?.sheet ?? theirs;

  const fly = async (changes: PreparationChanges): Promise<void> => {
    const shownAgain = new Promise<void>((landed) => {
      flying = { sheet: withChanges(theirs, changes), landed };
    });
    await send(changes);
    // Until something new is shown, what is here is nearer to what the class has.
    await Promise.race([shownAgain, new Promise((done) => setTimeout(done, SHOWN))]);
    flying = undefined;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (isSending) return;
    isSending = true;
    while (hasChanges(unsent)) {
      const done = waiting;
      waiting = [];
      const changes = unsent;
      unsent = noChanges;
      await fly(changes);
      for (const each of done) each();
    }
    isSending = false;
  };

  return {
    notes: () => {
      shown = withChanges(best(), unsent);
      return shown;
    },
    flush,
    take: (now) => {
      const isNew = canonicalJson(theirs) !== canonicalJson(now);
      theirs = now;
      if (!isNew) return;
      flying?.landed();
      flying = undefined;
    },
    prepare: (preparation) => {
      unsent = changed(unsent, shown, preparation);
      shown = preparation;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
      return new Promise((done) => {
        waiting.push(done);
      });
    },
  };
}
