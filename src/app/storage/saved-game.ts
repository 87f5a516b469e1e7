import type { OutcomeKind, PartyId } from '../../scenario/scenario.ts';
import type { Seating } from '../game-store.ts';

/** A game as it lies in storage: its record as text, and what the list of games shows of it. */
export interface SavedGame {
  readonly id: string;
  readonly record: string; // as exported; read by parseRecord
  readonly writer: string; // the tab that has the game; another one's saves are refused
  readonly saved: number; // milliseconds since 1970
  readonly about: AboutGame;
}

export interface AboutGame {
  readonly scenario: string;
  readonly title: string;
  readonly language?: string; // of the title; older saves do not say
  readonly seating: Seating;
  readonly seat: PartyId | undefined; // the person's, where there is one
  readonly seatName: string;
  readonly flag: string;
  readonly round: number;
  readonly rounds: number;
  readonly begun: boolean; // a move was made
  readonly outcome: OutcomeKind | undefined;
  readonly points: number | undefined; // of the person's seat, at the end
}

/** Where games are kept: the browser's database, or memory where there is none. */
export interface GameStorage {
  readonly lasting: boolean;
  list(): Promise<readonly SavedGame[]>;
  read(id: string): Promise<SavedGame | undefined>;
  /** Saves, unless another tab has taken the game since this one did. */
  save(game: SavedGame): Promise<'saved' | 'elsewhere'>;
  /** Makes this tab the game's writer. */
  take(id: string, writer: string): Promise<void>;
  remove(id: string): Promise<void>;
}
