import type { Preparation } from '../../record/record.ts';
import { changed, hasChanges, isShown, noChanges, withChanges } from './shared-notes.ts';

/** One sheet of preparation that a whole delegation writes, as this page has it. */
export interface SharedSheet {
  readonly notes: () => Preparation;
  /** Sends what is written here soon, laid upon what the others wrote. */
  readonly prepare: (preparation: Preparation) => Promise<void>;
  readonly take: (theirs: Preparation) => void; // as the class shows it now
  readonly flush: () => Promise<void>;
}

/** It is sent when nothing was written for so long, in ms. */
const PAUSE = 400;
/** What was sent is shown by the class soon after; no longer waited for, in ms. */
const SHOWN = 3000;

/** @param send the sheet as a whole, in place of the one that there is */
export function sharedSheet(
  first: Preparation,
  send: (preparation: Preparation) => Promise<unknown>,
): SharedSheet {
  let theirs = first;
  let unsent = noChanges;
  let shown = first; // as it stands in the fields of this page
  let flying: { readonly sent: Preparation; readonly landed: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const best = (): Preparation => flying?.sent ?? theirs;

  const fly = async (sent: Preparation): Promise<void> => {
    const shownAgain = new Promise<void>((done) => {
      flying = { sent, landed: done };
    });
    await send(sent);
    // Only what is shown again is known to be there for the next change to be laid upon.
    await Promise.race([shownAgain, new Promise((done) => setTimeout(done, SHOWN))]);
    flying = undefined;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (flying) return;
    while (hasChanges(unsent)) {
      const done = waiting;
      waiting = [];
      const sheet = withChanges(theirs, unsent);
      unsent = noChanges;
      await fly(sheet);
      for (const each of done) each();
    }
  };

  return {
    notes: () => {
      shown = withChanges(best(), unsent);
      return shown;
    },
    flush,
    take: (now) => {
      theirs = now;
      if (flying && isShown(flying.sent, now)) flying.landed();
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
