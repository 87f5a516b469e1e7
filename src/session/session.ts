import { decide } from '../delegations/decide.ts';
import type { Character } from '../delegations/character.ts';
import { dice } from '../lib/dice.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { happeningsFor, view, type View } from '../negotiation/view.ts';
import {
  appendMove,
  type GameRecord,
  newRecord,
  type Preparation,
  type RecordedMove,
  type RecordStart,
  type SeatHolder,
} from '../record/record.ts';
import { type Divergence, recordedScenario, replayOn } from '../record/replay.ts';
import { readMove } from '../negotiation/read-move.ts';
import type { Problem } from '../scenario/problem.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { openSummit, sendMove, type Summit } from '../summit/summit.ts';

/** One running game: the machine, its delegations and its record behind one interface. */
export interface Session {
  readonly scenario: Scenario;
  readonly seats: Readonly<Record<PartyId, SeatHolder>>;
  readonly diverged: Divergence | undefined; // a resumed record that did not replay to the same
  readonly view: (party: PartyId) => View;
  readonly turn: () => PartyId | undefined; // undefined once the game is over
  readonly send: (party: PartyId, move: unknown) => Result<undefined, Refusal>;
  readonly stepAi: () => boolean; // one move of the AI whose turn it is; false where it is none's
  readonly record: () => GameRecord;
  readonly prepare: (party: PartyId, preparation: Preparation) => void;
  readonly subscribe: (listener: Listener) => () => void; // gives back how to unsubscribe
}

/** What every seat is told after a move, secrets cut. */
export interface Update {
  readonly views: Readonly<Record<PartyId, View>>;
  readonly happenings: Readonly<Record<PartyId, readonly Happening[]>>;
}

export type Listener = (update: Update) => void;

/** Begins a game. */
export function createSession(start: RecordStart): Session {
  const summit = openSummit(start.scenario, start.dice);
  return sessionAt(start.scenario, newRecord(start), summit, undefined);
}

/** Goes on with a saved game; problems where its scenario or one of its moves cannot be played. */
export function resumeSession(record: GameRecord): Result<Session, readonly Problem[]> {
  return forkSession(record, record.moves.length);
}

/**
 * A game of its own that begins as a recorded one did, with the same dice, up to a number of its
 * moves; at other seats if so said.
 */
export function forkSession(
  record: GameRecord,
  moves: number,
  seats: GameRecord['seats'] = record.seats,
): Result<Session, readonly Problem[]> {
  const scenario = recordedScenario(record);
  if (!scenario.ok) return scenario;
  const whole = moves >= record.moves.length;
  const kept = whole ? record : upTo(record, moves);
  const { summit, diverged, refused } = replayOn(scenario.value, kept);
  if (refused !== undefined) return err([refusedProblem(refused.index, refused.refusal)]);
  return ok(sessionAt(scenario.value, { ...kept, seats }, summit, diverged));
}

function upTo(record: GameRecord, moves: number): GameRecord {
  return {
    ...record,
    moves: record.moves.slice(0, moves),
    checkpoints: record.checkpoints.filter(({ after }) => after <= moves),
    outcome: undefined,
  };
}

function refusedProblem(index: number, refusal: Refusal): Problem {
  return {
    file: 'record',
    line: 1,
    column: 1,
    code: 'wrong-value',
    severity: 'error',
    message: `moves.${index}: the move cannot be made (${refusal.code}). ${refusal.message}`,
    excerpt: '',
  };
}

/** A move that the record has not taken in yet: hashing a checkpoint can wait until it is saved. */
interface Played {
  readonly move: RecordedMove;
  readonly before: Summit;
  readonly after: Summit;
}

function sessionAt(
  scenario: Scenario,
  begun: GameRecord,
  at: Summit,
  diverged: Divergence | undefined,
): Session {
  const characters = charactersOf(scenario, begun.seats);
  const listeners = new Set<Listener>();
  let summit = at;
  let written = begun;
  let unwritten: readonly Played[] = [];

  const record = (): GameRecord => {
    for (const { move, before, after } of unwritten) {
      written = appendMove(written, move, before.state, after.state);
    }
    unwritten = [];
    return written;
  };

  const play = (party: PartyId, move: unknown, rationale?: unknown): Result<undefined, Refusal> => {
    const sent = sendMove(summit, party, move);
    const read = readMove(move);
    if (!sent.ok) return sent;
    if (read !== undefined) {
      const recorded =
        rationale === undefined ? { party, move: read } : { party, move: read, rationale };
      unwritten = [...unwritten, { move: recorded, before: summit, after: sent.value }];
    }
    summit = sent.value;
    if (listeners.size > 0) {
      const update = updateOf(scenario, summit);
      for (const listener of [...listeners]) listener(update);
    }
    return ok(undefined);
  };

  return {
    scenario,
    seats: begun.seats,
    diverged,
    record,
    view: (party) => view(summit.state, partyOf(scenario, party).id),
    turn: () => summit.state.turn,
    send: (party, move) => play(party, move),
    stepAi: () => {
      const { turn, dice: seed } = summit.state;
      const character = turn === undefined ? undefined : characters.get(turn);
      if (turn === undefined || character === undefined) return false;
      const made = written.moves.length + unwritten.length;
      const stream = dice(seed, 'delegation', turn, made);
      const { move, rationale } = decide(view(summit.state, turn), character, stream);
      const sent = play(turn, move, rationale);
      if (!sent.ok) throw new RangeError(`${turn} made an illegal move: ${sent.error.message}`);
      return true;
    },
    prepare: (party, preparation) => {
      written = { ...record(), notes: { ...written.notes, [party]: preparation } };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function updateOf(scenario: Scenario, { state, happenings }: Summit): Update {
  const parties = scenario.parties.map(({ id }) => id);
  return {
    views: Object.fromEntries(parties.map((id) => [id, view(state, id)])),
    happenings: Object.fromEntries(parties.map((id) => [id, happeningsFor(state, id, happenings)])),
  };
}

/** Who decides at the seats that no person holds. */
function charactersOf(
  scenario: Scenario,
  seats: GameRecord['seats'],
): ReadonlyMap<PartyId, Character> {
  const characters = new Map<PartyId, Character>();
  for (const { id, types } of scenario.parties) {
    const seat = seats[id];
    if (seat?.kind !== 'ai') continue;
    const { persona, skill } = seat;
    characters.set(id, { persona, skill, type: types.find((each) => each.id === seat.type) });
  }
  return characters;
}
