import type { Keeping } from '../game-store.ts';

/** A frozen tab that holds the database may not even be asked to let go of it. */
const patience = 3000; // milliseconds

/** What is told of a connection. */
export interface Watch {
  /** Another tab holds the database in an older form and does not let go of it. */
  readonly onBlocked?: () => void;
  /** The connection is gone: a newer version of the game wants the database, or it was cleared. */
  readonly onClosed?: (why: 'newer' | 'cleared') => void;
}

interface Database<Place> {
  /** Rejects where the browser has none; does not answer while it is blocked. */
  readonly open: (watch: Watch) => Promise<Place>;
  readonly keeping: () => Keeping;
  readonly say: (keeping: Keeping) => void;
}

export interface Reaching<Place> {
  /** Settles what was noted meanwhile in a database that has just been opened. */
  readonly onOpened: (database: Place) => Promise<Keeping>;
  /** Everything in the database is gone. */
  readonly onCleared: () => void;
}

export interface PatientDatabase<Place> {
  /** Asks it, once more where its connection has been closed; undefined while there is none. */
  readonly ask: <T>(
    question: (database: Place) => Promise<T>,
    how: Reaching<Place>,
  ) => Promise<T | undefined>;
  /** Says how a question went, unless the connection has gone to a newer version meanwhile. */
  readonly report: (keeping: Keeping) => void;
}

interface Opening<Place> {
  readonly opened: Promise<Place | undefined>;
  readonly held: Promise<undefined>;
}

/**
 * A database that is asked without waiting for it: it is opened each time that it is missing, one
 * that is held by another tab comes when that tab is closed, and why it cannot be had is said.
 */
export function patientDatabase<Place>({
  open,
  keeping,
  say,
}: Database<Place>): PatientDatabase<Place> {
  let database: Place | undefined;
  let opening: Opening<Place> | undefined;

  async function reach(how: Reaching<Place>): Promise<Place | undefined> {
    if (database) return database;
    opening ??= begin(how);
    return Promise.race([opening.opened, opening.held]);
  }

  function begin({ onOpened, onCleared }: Reaching<Place>): Opening<Place> {
    let goOn: (nothing: undefined) => void;
    const held = new Promise<undefined>((done) => {
      goOn = done;
    });
    const hold = () => {
      // Whoever heard of a newer version knows better why it does not answer.
      if (keeping() !== 'newer') say('held');
      goOn(undefined);
    };
    const timer = setTimeout(hold, patience);
    let closed = false;
    const opened = open({
      onBlocked: hold,
      onClosed: (why) => {
        closed = true;
        database = undefined;
        if (why === 'newer') say('newer');
        else onCleared();
      },
    })
      .then(async (place) => {
        database = closed ? undefined : place;
        say(await onOpened(place));
        return place;
      })
      .catch((error: unknown) => {
        say(troubleOf(error));
        return undefined;
      })
      .finally(() => {
        clearTimeout(timer);
        opening = undefined;
      });
    return { opened, held };
  }

  return {
    async ask(question, how) {
      const place = await reach(how);
      if (!place) return undefined;
      try {
        return await question(place);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
        if (database === place) database = undefined; // one that failed in use is not used again
        const another = await reach(how);
        return another && question(another);
      }
    },
    report: (how) => {
      if (database || keeping() !== 'newer') say(how);
    },
  };
}

/** Why a database could not be used. */
export function troubleOf(error: unknown): Keeping {
  const name = error instanceof Error ? error.name : '';
  return name === 'VersionError' ? 'newer' : name === 'QuotaExceededError' ? 'full' : 'none';
}
