import { apply } from '../negotiation/apply.ts';
import { moderate } from '../negotiation/moderator/moderate.ts';
import type { GameState } from '../negotiation/state.ts';
import type { PartyId } from '../scenario/scenario.ts';

export interface MoveEvent {
  readonly type: 'move';
  readonly party: PartyId;
  readonly move: unknown; // anything: what is no move is refused
  readonly tried?: Tried<Attempt>;
}

/** N63: from outside both parties, wherever the machine stands. */
export interface ActEvent {
  readonly type: 'moderate';
  readonly act: unknown; // anything: what is no act is refused
  readonly tried?: Tried<ActAttempt>;
}

export type SummitEvent = MoveEvent | ActEvent;

interface Tried<T> {
  readonly state: GameState;
  readonly result: T;
}

type Attempt = ReturnType<typeof apply>;

/** What a move would do. Guard and action ask in turn; where it is known already, nobody does. */
export function attempt(state: GameState, { party, move, tried }: MoveEvent): Attempt {
  return tried?.state === state ? tried.result : apply(state, party, move);
}

/** A move as an event, with what it does to this state, so that the rules are asked once. */
export function tryMove(
  state: GameState,
  party: PartyId,
  move: unknown,
): MoveEvent & { readonly tried: Tried<Attempt> } {
  return { type: 'move', party, move, tried: { state, result: apply(state, party, move) } };
}

type ActAttempt = ReturnType<typeof moderate>;

export function attemptAct(state: GameState, { act, tried }: ActEvent): ActAttempt {
  return tried?.state === state ? tried.result : moderate(state, act);
}

/** The same for an act of the moderator. */
export function tryAct(
  state: GameState,
  act: unknown,
): ActEvent & { readonly tried: Tried<ActAttempt> } {
  return { type: 'moderate', act, tried: { state, result: moderate(state, act) } };
}

export function endsTalks(state: GameState, event: ActEvent): boolean {
  const result = attemptAct(state, event);
  return result.ok && result.value.state.phase === 'over';
}
