import { isRecord } from '../plain-data.ts';
import type { SavedGame } from './saved-game.ts';

const prefix = 'common-ground:unsaved:';

/** A save that the database does not have yet. */
export interface Unsaved {
  readonly game: SavedGame;
  /** The database has had this game: if it has it no more, the game was deleted. */
  readonly known: boolean;
}

/**
 * The database answers a moment later, and a tab that is closed in that moment takes the save with
 * it. Local storage answers at once: a game stands here until the database has it. Gives whether it
 * does: local storage may be full or blocked.
 */
export function noteUnsaved({ game, known }: Unsaved): boolean {
  try {
    localStorage.setItem(prefix + game.id, JSON.stringify({ ...game, known }));
    return true;
  } catch {
    return false;
  }
}

/** The database has this save: it need not stand here any longer. A later one does. */
export function forgetUnsaved(game: SavedGame): void {
  try {
    const noted = readNote(prefix + game.id);
    if (noted?.game.record === game.record && noted.game.writer === game.writer) {
      localStorage.removeItem(prefix + game.id);
    }
  } catch {
    // Blocked: then nothing was noted either.
  }
}

/** Whatever is noted of a game that the player deleted. */
export function dropUnsaved(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Blocked: then nothing was noted either.
  }
}

/** What stands here: saves of tabs that were closed, and of others that wait for the database. */
export function unsavedGames(): readonly Unsaved[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readNote(key) ?? []);
  } catch {
    return [];
  }
}

function readNote(key: string): Unsaved | undefined {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isNote(noted)) return undefined;
    const { known, ...game } = noted;
    return { game, known: known === true };
  } catch {
    return undefined; // damaged
  }
}

function isNote(noted: unknown): noted is SavedGame & { readonly known?: unknown } {
  return (
    isRecord(noted) &&
    typeof noted['id'] === 'string' &&
    typeof noted['record'] === 'string' &&
    typeof noted['writer'] === 'string' &&
    typeof noted['saved'] === 'number' &&
    isRecord(noted['about'])
  );
}
