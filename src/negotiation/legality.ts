import { err, ok, type Result } from '../lib/result.ts';
import { actOf, isMoveKind } from './acts/acts.ts';
import { isLoose } from './acts/loose.ts';
import type { Move, MoveKind } from './move.ts';
import type { Refusal } from './refusal.ts';
import type { Rulebook } from './rulebook.ts';
import type { Phase } from './state.ts';
import type { View } from './view.ts';

/**
 * N4: anything as a move that the view's party may make now, or why it may not: a fresh copy with
 * nothing in it but what the move needs. What has not the shape of a move is `malformed`. Never
 * throws.
 */
export function legalMove(view: View, value: unknown): Result<Move, Refusal> {
  const move = readMove(value);
  const { phase, rules } = view;
  if (move === undefined) return err({ code: 'malformed', phase });
  if (phase === 'over') return err({ code: 'game-over' });
  if (view.turn !== view.party) return err({ code: 'not-your-turn' });
  if (!actOf(move.kind).phases.includes(phase)) return err({ code: 'wrong-phase', phase });
  if (!rules.acts.includes(move.kind)) return err({ code: 'left-out', act: move.kind });
  const refusal = refusalInPhase(view, move);
  return refusal === undefined ? ok(move) : err(refusal);
}

/** N4: why a move of the view's party is illegal now, or undefined where it is legal. */
export function refusalOf(view: View, move: unknown): Refusal | undefined {
  const legal = legalMove(view, move);
  return legal.ok ? undefined : legal.error;
}

/** The kinds of move that belong to a phase, under these rules, in their order. */
export function kindsIn(phase: Phase, { acts }: Rulebook): readonly MoveKind[] {
  return acts.filter((kind) => actOf(kind).phases.includes(phase));
}

/** Why a move, of a kind that belongs to the phase, is illegal in its turn. */
function refusalInPhase<K extends MoveKind>(
  view: View,
  move: Extract<Move, { readonly kind: K }>,
): Refusal | undefined {
  return actOf<K>(move.kind).refusal(view, move);
}

/** Anything as a move, whether legal or not; undefined where the shape is not that of a move. */
export function readMove(value: unknown): Move | undefined {
  try {
    if (!isLoose(value)) return undefined;
    const { kind } = value;
    return isMoveKind(kind) ? actOf(kind).read(value) : undefined;
  } catch {
    return undefined; // an object whose own getters throw is no move
  }
}
