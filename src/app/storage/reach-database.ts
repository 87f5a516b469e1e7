import { gameStore, type Keeping } from '../game-store.ts';
import { databaseStorage } from './database-storage.ts';
import type { GameStorage } from './saved-game.ts';

/** A frozen tab that holds the database may not even be asked to let go of it. */
const patience = 3000; // milliseconds

interface Reaching {
  /** Settles what was noted meanwhile in a database that has just been opened. */
  readonly onOpened: (database: GameStorage) => Promise<Keeping>;
  /** Everything in the database is gone. */
  readonly onCleared: () => void;
}

interface Opening {
  readonly opened: Promise<GameStorage | undefined>;
  readonly held: Promise<undefined>;
}

let database: GameStorage | undefined;
let opening: Opening | undefined;

/**
 * The database, or nothing while it cannot be had: the store says why. Each time that it is asked
 * for it is tried again, and one that is held by another tab comes when that tab is closed.
 */
export async function reachDatabase(how: Reaching): Promise<GameStorage | undefined> {
  if (database) return database;
  opening ??= open(how);
  return Promise.race([opening.opened, opening.held]);
}

/** A connection that failed in use is not used again. */
export function leaveDatabase(failed: GameStorage): void {
  if (database === failed) database = undefined;
}

export function sayKeeping(keeping: Keeping): void {
  if (gameStore.getState().keeping !== keeping) gameStore.setState({ keeping });
}

function open({ onOpened, onCleared }: Reaching): Opening {
  let goOn: (nothing: undefined) => void;
  const held = new Promise<undefined>((done) => {
    goOn = done;
  });
  const hold = () => {
    // Whoever heard of a newer version knows better why it does not answer.
    if (gameStore.getState().keeping !== 'newer') sayKeeping('held');
    goOn(undefined);
  };
  const timer = setTimeout(hold, patience);
  let closed = false;
  const opened = databaseStorage({
    onBlocked: hold,
    onClosed: (why) => {
      closed = true;
      database = undefined;
      if (why === 'newer') sayKeeping('newer');
      else onCleared();
    },
  })
    .then(async (place) => {
      database = closed ? undefined : place;
      sayKeeping(await onOpened(place));
      return place;
    })
    .catch((error: unknown) => {
      sayKeeping(troubleOf(error));
      return undefined;
    })
    .finally(() => {
      clearTimeout(timer);
      opening = undefined;
    });
  return { opened, held };
}

/** Why the database could not be used. */
export function troubleOf(error: unknown): Keeping {
  const name = error instanceof Error ? error.name : '';
  return name === 'VersionError' ? 'newer' : name === 'QuotaExceededError' ? 'full' : 'none';
}
