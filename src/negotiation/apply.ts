import { err, ok, type Result } from '../lib/result.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { actOf } from './acts/acts.ts';
import { legalMove } from './legality.ts';
import type { Move, MoveKind } from './move.ts';
import { isParty } from './parties.ts';
import type { Refusal } from './refusal.ts';
import type { GameState } from './state.ts';
import { begin, finish, type Step, type Transition } from './step.ts';
import { view } from './view.ts';

/** A move that was made, as it was read, and what came of it. */
export interface Made extends Transition {
  readonly move: Move;
}

/**
 * A party's move: the state after it and what happened, or, where it is illegal, the reason (N4);
 * the state given is never changed. What comes next (phase, turn) is up to the machine, unless the
 * move asks the other side for an answer or ends the game.
 *
 * @param move anything: it is read once, here
 */
export function apply(state: GameState, party: PartyId, move: unknown): Result<Made, Refusal> {
  if (!isParty(state.scenario, party)) return err({ code: 'no-party' });
  const legal = legalMove(view(state, party), move);
  if (!legal.ok) return legal;
  return ok({ ...finish(take(begin(state), party, legal.value)), move: legal.value });
}

function take<K extends MoveKind>(
  step: Step,
  party: PartyId,
  move: Extract<Move, { readonly kind: K }>,
): Step {
  return actOf<K>(move.kind).take(step, party, move);
}
