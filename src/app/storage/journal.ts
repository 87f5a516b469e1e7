import { isRecord } from '../plain-data.ts';
import type { SavedGame } from './saved-game.ts';

const prefix = 'common-ground:unsaved:';

/**
 * The database answers a moment later, and a tab that is closed in that moment takes the save with
 * it. Local storage answers at once: a game stands here until the database has it.
 */
export function noteUnsaved(game: SavedGame): void {
  try {
    localStorage.setItem(prefix + game.id, JSON.stringify(game));
  } catch {
    // Full or blocked: the database alone must do.
  }
}

export function forgetUnsaved(game: SavedGame): void {
  try {
    const noted = localStorage.getItem(prefix + game.id);
    if (noted !== null && noted === JSON.stringify(game)) localStorage.removeItem(prefix + game.id);
  } catch {
    // Blocked: then nothing was noted either.
  }
}

/** The games that a closed tab left behind; each is given once. */
export function takeUnsaved(): readonly SavedGame[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.flatMap((key) => {
      const noted: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      localStorage.removeItem(key);
      return isSavedGame(noted) ? [noted] : [];
    });
  } catch {
    return [];
  }
}

function isSavedGame(noted: unknown): noted is SavedGame {
  return (
    isRecord(noted) &&
    typeof noted['id'] === 'string' &&
    typeof noted['record'] === 'string' &&
    typeof noted['writer'] === 'string' &&
    typeof noted['saved'] === 'number' &&
    isRecord(noted['about'])
  );
}
