import { hashText } from '../lib/hash.ts';
import type { ModeratorAct } from '../negotiation/moderator/act.ts';
import type { Move } from '../negotiation/move.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import { RULES_VERSION } from '../negotiation/rulebook.ts';
import type { IssueId, PartyId, PersonaId, Scenario } from '../scenario/scenario.ts';
import { checkpointHash } from './checkpoint.ts';
import { contentId } from './game-id.ts';
import type { MoveSource } from './move-source.ts';
import { RECORD_VERSION } from './version.ts';

/**
 * A saved game: what it takes to play it again, and what came out. It embeds its scenario's text,
 * so that it outlives later edits of the file. Plain JSON.
 */
export interface GameRecord {
  readonly record: typeof RECORD_VERSION;
  readonly id: string; // of this game alone, wherever it is kept; says nothing about anybody
  readonly rules: number; // version of the rules it was played by
  readonly scenario: RecordedScenario;
  readonly dice: number;
  readonly seats: Readonly<Record<PartyId, SeatHolder>>;
  readonly moves: readonly RecordedMove[];
  readonly moderation: readonly RecordedAct[]; // N63: in order, by their places among the moves
  readonly letters: readonly Letter[]; // written across the table, in a class
  readonly checkpoints: readonly Checkpoint[]; // one at the end of each round, one at the end
  readonly outcome: Outcome | undefined;
  readonly notes: Readonly<Record<PartyId, Preparation>>;
}

export interface RecordedScenario {
  readonly id: string;
  readonly hash: string; // of the text
  readonly text: string; // the scenario file
}

export type SeatHolder =
  { readonly kind: 'person' } | ({ readonly kind: 'ai' } & RecordedCharacter) | RecordedSeat;

/** Who an AI delegation is. */
export interface RecordedCharacter {
  readonly persona: PersonaId;
  readonly skill: 'first-time' | 'practised' | 'seasoned';
  readonly type: string | undefined; // id of the hidden type that the dice drew
}

/**
 * A delegation that does again what its side did in an earlier game of the same scenario and dice,
 * wherever that still applies; elsewhere it decides by the character. It holds all that takes: the
 * moves of both sides, since what one meant is told by what it answered.
 */
export interface RecordedSeat extends RecordedCharacter {
  readonly kind: 'recorded';
  readonly heldBy: 'person' | 'ai'; // the side, in the earlier game
  readonly moves: readonly RecordedMove[];
}

export interface RecordedMove {
  readonly party: PartyId;
  readonly move: Move;
  readonly rationale?: unknown; // D1: JSON, sealed until the debrief
  readonly source?: MoveSource; // of a recorded seat alone
  readonly substitute?: true; // N63: an AI made it for a chair whose people were away
}

/** N63: an act of the moderator, between two moves. */
export interface RecordedAct {
  readonly after: number; // so many moves
  readonly act: ModeratorAct;
}

/**
 * The state's hash after so many moves, as the last of them left it; says whether a replay came to
 * the same.
 */
export interface Checkpoint {
  readonly after: number;
  readonly hash: string;
  readonly moderated?: true; // as the moderator's acts at that place left it: they ended the talks
}

/** A note that one delegation passed to the other, after so many moves. It changes nothing. */
export interface Letter {
  readonly after: number;
  readonly party: PartyId;
  readonly text: string;
}

/** What a person noted before the talks. */
export interface Preparation {
  readonly aims: string;
  readonly guesses: Readonly<Record<IssueId, 0 | 1 | 2 | 3>>; // how much it matters to the other side
}

export interface RecordStart {
  readonly scenario: Scenario;
  readonly text: string; // the file that the scenario was read from
  readonly hash?: string; // of that text, where somebody has it already
  readonly dice: number;
  readonly seats: Readonly<Record<PartyId, SeatHolder>>;
  /** From chance itself, which only a shell has; without one, games of the same dice share theirs. */
  readonly id?: string;
  readonly rules?: number; // version; the newest unless said
}

export function newRecord({
  scenario,
  text,
  hash = hashText(text),
  dice,
  seats,
  id,
  rules = RULES_VERSION,
}: RecordStart): GameRecord {
  return {
    record: RECORD_VERSION,
    id: id ?? contentId(hash, dice, []),
    rules,
    scenario: { id: scenario.id, hash, text },
    dice,
    seats,
    moves: [],
    moderation: [],
    letters: [],
    checkpoints: [],
    outcome: undefined,
    notes: {},
  };
}

/** The record with one more move, which led from one state to another. */
export function appendMove(
  record: GameRecord,
  move: RecordedMove,
  before: GameState,
  after: GameState,
): GameRecord {
  const moves = [...record.moves, move];
  const checkpoint = isCheckpoint(before, after)
    ? [{ after: moves.length, hash: checkpointHash(after) }]
    : [];
  return {
    ...record,
    moves,
    checkpoints: [...record.checkpoints, ...checkpoint],
    outcome: after.outcome,
  };
}

/** N63: the record with one more act of the moderator, which led to a state. */
export function appendAct(record: GameRecord, act: ModeratorAct, after: GameState): GameRecord {
  const { length } = record.moves;
  const checkpoint =
    after.phase === 'over'
      ? [{ after: length, hash: checkpointHash(after), moderated: true } as const]
      : [];
  return {
    ...record,
    moderation: [...record.moderation, { after: length, act }],
    checkpoints: [...record.checkpoints, ...checkpoint],
    outcome: after.outcome,
  };
}

/** N63: whether the moderator ended the talks, which nothing can come after. */
export function isCutShort({ moderation }: Pick<GameRecord, 'moderation'>): boolean {
  return moderation.at(-1)?.act.kind === 'end';
}

/** A checkpoint is due where a round has ended, and at the end of the game. */
function isCheckpoint(before: GameState, after: GameState): boolean {
  return after.round !== before.round || after.phase === 'over';
}
