import { dice } from '../lib/dice.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import { partyOf } from '../negotiation/parties.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { rulesOf } from '../negotiation/rulebook.ts';
import { happeningsFor, view, type View } from '../negotiation/view.ts';
import { type FollowedMove, followedMove, followedMoves } from '../record/followed-move.ts';
import {
  appendMove,
  type GameRecord,
  newRecord,
  type Preparation,
  type RecordedMove,
  type RecordStart,
  type SeatHolder,
} from '../record/record.ts';
import { offshootId } from '../record/game-id.ts';
import { tell } from '../record/record-key.ts';
import { recordProblem } from '../record/record-problem.ts';
import { type Divergence, recordedScenario, replayOn } from '../record/replay.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { asWritten, type Translate } from '../scenario/translation/translate.ts';
import { openSummit, sendMove, type Summit } from '../summit/summit.ts';
import { delegationsOf } from './delegations.ts';

/**
 * One running game, whole: the machine, its delegations and its record. Whoever holds it sees both
 * sides' papers; what is shown to a chair is a `Session` of it (session.ts).
 */
export interface Host {
  readonly scenario: Scenario;
  readonly seats: Readonly<Record<PartyId, SeatHolder>>;
  readonly diverged: Divergence | undefined; // a resumed record that did not replay to the same
  readonly view: (party: PartyId) => View;
  readonly turn: () => PartyId | undefined; // undefined once the game is over
  readonly moves: () => number; // made so far
  readonly send: (party: PartyId, move: unknown) => Result<undefined, Refusal>;
  readonly stepAi: () => boolean; // one move of the delegation whose turn it is; false for a person's
  readonly followed: () => readonly FollowedMove[]; // so far, by seats that follow an earlier game
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

/** Begins a game; it is played in the translation and recorded as the scenario was written. */
export function createHost(start: RecordStart, translate: Translate = asWritten): Host {
  const scenario = translate(start.scenario);
  return hostAt(
    scenario,
    newRecord(start),
    [openSummit(scenario, start.dice, rulesOf(scenario, start.rules))],
    undefined,
  );
}

/** Goes on with a saved game; problems where its scenario or one of its moves cannot be played. */
export function resumeHost(
  record: GameRecord,
  translate: Translate = asWritten,
): Result<Host, readonly Problem[]> {
  return hostFrom(record, translate);
}

/**
 * A game of its own that begins as a recorded one did, with the same dice, up to a number of its
 * moves; at other seats if so said, and by the id that the shell has for it.
 */
export function forkHost(
  record: GameRecord,
  moves: number,
  seats: GameRecord['seats'] = record.seats,
  id: string = offshootId(record.id, moves),
  translate: Translate = asWritten,
): Result<Host, readonly Problem[]> {
  const whole = moves >= record.moves.length;
  return hostFrom({ ...(whole ? record : upTo(record, moves)), seats, id }, translate);
}

function hostFrom(record: GameRecord, translate: Translate): Result<Host, readonly Problem[]> {
  const scenario = recordedScenario(record, translate);
  if (!scenario.ok) return scenario;
  const { steps, diverged, refused } = replayOn(scenario.value, record);
  if (refused !== undefined) return err([refusedProblem(refused.index, refused.refusal)]);
  return ok(hostAt(scenario.value, record, steps, diverged));
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
  return recordProblem('wrong-value', tell('record.refused', { index, code: refusal.code }));
}

/** A move that the record has not taken in yet: hashing a checkpoint can wait until it is saved. */
interface Played {
  readonly move: RecordedMove;
  readonly before: Summit;
  readonly after: Summit;
}

function hostAt(
  scenario: Scenario,
  begun: GameRecord,
  steps: readonly Summit[], // after 0, 1, 2 … moves
  diverged: Divergence | undefined,
): Host {
  const delegations = delegationsOf(scenario, begun);
  const listeners = new Set<Listener>();
  let summit = steps.at(-1) ?? openSummit(scenario, begun.dice, rulesOf(scenario, begun.rules));
  let followed = followedMoves(begun.moves, steps);
  let written = begun;
  let unwritten: readonly Played[] = [];

  const record = (): GameRecord => {
    for (const { move, before, after } of unwritten) {
      written = appendMove(written, move, before.state, after.state);
    }
    unwritten = [];
    return written;
  };

  const madeSoFar = (): number => written.moves.length + unwritten.length;

  const play = (
    party: PartyId,
    { move, ...beside }: Omit<RecordedMove, 'party' | 'move'> & { readonly move: unknown },
  ): Result<undefined, Refusal> => {
    const sent = sendMove(summit, party, move);
    if (!sent.ok) return sent;
    const after = sent.value;
    const recorded = { party, move: after.made, ...beside };
    const follows = followedMove(recorded, madeSoFar(), summit);
    if (follows) followed = [...followed, follows];
    unwritten = [...unwritten, { move: recorded, before: summit, after }];
    summit = after;
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
    moves: madeSoFar,
    send: (party, move) => play(party, { move }),
    stepAi: () => {
      const { turn, dice: seed } = summit.state;
      const delegation = turn === undefined ? undefined : delegations.get(turn);
      if (turn === undefined || delegation === undefined) return false;
      const stream = dice(seed, 'delegation', turn, madeSoFar());
      const sent = play(turn, delegation(view(summit.state, turn), stream));
      if (!sent.ok) throw new RangeError(`${turn} made an illegal move: ${sent.error.code}`);
      return true;
    },
    followed: () => followed,
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
