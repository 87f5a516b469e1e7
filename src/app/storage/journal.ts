import { isRecord } from '../plain-data.ts';
import { notesUnder } from './notes.ts';
import { readSavedGame } from './read-saved-game.ts';
import type { SavedGame } from './saved-game.ts';

/** A save that the database does not have yet. */
export interface Unsaved {
  readonly game: SavedGame;
  /** The database has had this game: if it has it no more, the game was deleted. */
  readonly known: boolean;
}

const notes = notesUnder<Unsaved>('common-ground:unsaved:', (noted) => {
  const game = readSavedGame(noted);
  return game && { game, known: isRecord(noted) && noted['known'] === true };
});

/** A game stands here until the database has it. Gives whether it does. */
export function noteUnsaved({ game, known }: Unsaved): boolean {
  return notes.note(game.id, { ...game, known });
}

/** The database has this save: it need not stand here any longer. A later one does. */
export function forgetUnsaved(game: SavedGame): void {
  const noted = notes.read(game.id);
  if (noted?.game.record === game.record && noted.game.writer === game.writer) notes.drop(game.id);
}

/** Whatever is noted of a game that the player deleted. */
export const dropUnsaved = notes.drop;

/** What stands here: saves of tabs that were closed, and of others that wait for the database. */
export const unsavedGames = notes.all;
