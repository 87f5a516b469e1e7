import { dice } from '../lib/dice.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Happening } from '../negotiation/happening.ts';
import { isParty, partyOf } from '../negotiation/parties.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { rulesOf } from '../negotiation/rulebook.ts';
import { happeningsFor, view, type View } from '../negotiation/view.ts';
import { type FollowedMove, followedMove, followedMoves } from '../record/followed-move.ts';
import {
  type GameRecord,
  isCutShort,
  newRecord,
  type Preparation,
  type RecordStart,
  type SeatHolder,
} from '../record/record.ts';
import { offshootId } from '../record/game-id.ts';
import { tell } from '../record/record-key.ts';
import { recordProblem } from '../record/record-problem.ts';
import { type Divergence, recordedScenario, type Refused, replayOn } from '../record/replay.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import type { PartyId, Scenario } from '../scenario/scenario.ts';
import { asWritten, type Translate } from '../scenario/translation/translate.ts';
import { openSummit, sendAct, sendMove, type Summit } from '../summit/summit.ts';
import type { Delegated, Delegation } from './delegation.ts';
import { delegationsOf, substituteFor } from './delegations.ts';
import { ledgerOf } from './ledger.ts';

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
  /** N63: an act of the moderator, of whatever shape: recorded at its place and told to every seat. */
  readonly moderate: (act: unknown) => Result<undefined, Refusal>;
  /**
   * N63: one move of the scenario's own persona for a chair that a person holds and whose turn it is;
   * recorded as such, with its rationale.
   */
  readonly substitute: (party: PartyId) => Result<undefined, Refusal>;
  readonly followed: () => readonly FollowedMove[]; // so far, by seats that follow an earlier game
  readonly record: () => GameRecord;
  readonly prepare: (party: PartyId, preparation: Preparation) => void;
  readonly subscribe: (listener: Listener) => () => void; // gives back how to unsubscribe
}

/** What every seat is told after a move or an act of the moderator, secrets cut. */
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
 * moves and what the moderator did before the next; at other seats if so said, and by the id that the
 * shell has for it. It is there to be played on: where the moderator ended the talks, they go on.
 */
export function forkHost(
  record: GameRecord,
  moves: number,
  seats: GameRecord['seats'] = record.seats,
  id: string = offshootId(record.id, moves),
  translate: Translate = asWritten,
): Result<Host, readonly Problem[]> {
  const whole = moves >= record.moves.length && !isCutShort(record);
  return hostFrom({ ...(whole ? record : upTo(record, moves)), seats, id }, translate);
}

function hostFrom(record: GameRecord, translate: Translate): Result<Host, readonly Problem[]> {
  const scenario = recordedScenario(record, translate);
  if (!scenario.ok) return scenario;
  const { steps, diverged, refused } = replayOn(scenario.value, record);
  if (refused !== undefined) return err([refusedProblem(refused)]);
  return ok(hostAt(scenario.value, record, steps, diverged));
}

function upTo(record: GameRecord, moves: number): GameRecord {
  return {
    ...record,
    moves: record.moves.slice(0, moves),
    moderation: record.moderation.filter(({ after, act }) => after <= moves && act.kind !== 'end'),
    letters: record.letters.filter(({ after }) => after <= moves),
    checkpoints: record.checkpoints.filter(
      ({ after, moderated }) => after <= moves && moderated === undefined,
    ),
    outcome: undefined,
  };
}

function refusedProblem({ index, act, refusal: { code } }: Refused): Problem {
  const said =
    act === undefined
      ? tell('record.refused', { index, code })
      : tell('record.refusedAct', { index: act, code });
  return recordProblem('wrong-value', said);
}

function hostAt(
  scenario: Scenario,
  begun: GameRecord,
  steps: readonly Summit[], // after 0, 1, 2 … moves
  diverged: Divergence | undefined,
): Host {
  const delegations = delegationsOf(scenario, begun);
  const listeners = new Set<Listener>();
  const ledger = ledgerOf(begun);
  let summit = steps.at(-1) ?? openSummit(scenario, begun.dice, rulesOf(scenario, begun.rules));
  let followed = followedMoves(begun.moves, steps);

  const goOn = (after: Summit): Result<undefined, Refusal> => {
    summit = after;
    if (listeners.size > 0) {
      const update = updateOf(scenario, summit);
      for (const listener of [...listeners]) listener(update);
    }
    return ok(undefined);
  };

  const play = (
    party: PartyId,
    delegated: Omit<Delegated, 'move'> & { readonly move: unknown },
  ): Result<undefined, Refusal> => {
    const sent = sendMove(summit, party, delegated.move);
    if (!sent.ok) return sent;
    const { made } = sent.value;
    const follows = followedMove({ party, source: delegated.source }, ledger.moves(), summit);
    if (follows) followed = [...followed, follows];
    ledger.move(() => ({ party, ...delegated, move: made }), summit, sent.value);
    return goOn(sent.value);
  };

  const decide = (party: PartyId, delegation: Delegation): Delegated =>
    delegation(
      view(summit.state, party),
      dice(summit.state.dice, 'delegation', party, ledger.moves()),
    );

  return {
    scenario,
    seats: begun.seats,
    diverged,
    record: ledger.record,
    view: (party) => view(summit.state, partyOf(scenario, party).id),
    turn: () => summit.state.turn,
    moves: ledger.moves,
    send: (party, move) => play(party, { move }),
    stepAi: () => {
      const { turn } = summit.state;
      const delegation = turn === undefined ? undefined : delegations.get(turn);
      if (turn === undefined || delegation === undefined) return false;
      const sent = play(turn, decide(turn, delegation));
      if (!sent.ok) throw new RangeError(`${turn} made an illegal move: ${sent.error.code}`);
      return true;
    },
    moderate: (act) => {
      const sent = sendAct(summit, act);
      if (!sent.ok) return sent;
      ledger.act(sent.value.act, sent.value);
      return goOn(sent.value);
    },
    substitute: (party) => {
      const refusal = refusalOfSubstitute(summit, delegations, party);
      if (refusal !== undefined) return err(refusal);
      const delegation = substituteFor(partyOf(scenario, party), begun.dice);
      return play(party, { ...decide(party, delegation), substitute: true });
    },
    followed: () => followed,
    prepare: ledger.note,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** N63: why an AI cannot move for the people of a chair now, if so. */
function refusalOfSubstitute(
  { state: { scenario, turn } }: Summit,
  delegations: ReadonlyMap<PartyId, Delegation>,
  party: PartyId,
): Refusal | undefined {
  if (!isParty(scenario, party)) return { code: 'no-party' };
  if (delegations.has(party)) return { code: 'no-substitute' };
  if (turn === undefined) return { code: 'game-over' };
  return turn === party ? undefined : { code: 'not-your-turn' };
}

function updateOf(scenario: Scenario, { state, happenings }: Summit): Update {
  const parties = scenario.parties.map(({ id }) => id);
  return {
    views: Object.fromEntries(parties.map((id) => [id, view(state, id)])),
    happenings: Object.fromEntries(parties.map((id) => [id, happeningsFor(state, id, happenings)])),
  };
}
