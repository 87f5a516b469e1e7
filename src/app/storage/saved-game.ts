import type { Mark, OutcomeKind, PartyId } from '../../scenario/scenario.ts';
import type { Seating } from '../game-store.ts';
import type { Unreadable } from './unreadable.ts';

/** A game as it lies in storage: its record as text, and what the list of games shows of it. */
export interface SavedGame {
  readonly id: string;
  readonly record: string; // as exported; read by parseRecord
  readonly writer: string; // the tab that has the game; another one's saves are refused
  readonly saved: number; // milliseconds since 1970
  readonly about: AboutGame;
}

export interface AboutGame extends Mark {
  readonly scenario: string;
  readonly hash?: string; // of the scenario's text; older saves do not say
  readonly title: string;
  readonly language?: string; // of the title; older saves do not say
  readonly seating: Seating;
  readonly seat: PartyId | undefined; // the person's, where there is one
  readonly seatName: string;
  readonly round: number;
  readonly rounds: number;
  readonly begun: boolean; // a move was made
  readonly outcome: OutcomeKind | undefined;
  readonly points: number | undefined; // of the person's seat, at the end
}

/** Where games are kept: the browser's database. */
export interface GameStorage {
  list(): Promise<readonly SavedGame[]>;
  /** What lies among the games and cannot be shown as one. */
  unreadable(): Promise<readonly Unreadable[]>;
  read(id: string): Promise<SavedGame | undefined>;
  /**
   * Saves, unless another tab has taken the game since this one did, or has deleted it: a game that
   * the database is known to have had is not brought back.
   */
  save(game: SavedGame, lies?: Lies): Promise<Saved>;
  /** Saves what was noted while the database could not be had, if it has more moves than lie there. */
  restore(game: SavedGame, known: boolean): Promise<Saved | 'apart'>;
  /** Makes this tab the game's writer. */
  take(id: string, writer: string): Promise<void>;
  remove(id: IDBValidKey): Promise<void>;
}

/** What a tab knows of a game in the database. */
interface Lies {
  readonly known?: boolean; // the database has had it; if it has it no more, it was deleted
  readonly taken?: boolean; // this tab could write its name on it when it opened it
}

export type Saved = 'saved' | 'elsewhere' | 'deleted';
