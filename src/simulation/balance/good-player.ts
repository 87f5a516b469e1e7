import type { Character } from '../../delegations/character.ts';
import { decide } from '../../delegations/decide.ts';
import type { Dice } from '../../lib/dice.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import type { Move, MoveKind } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import type { Script } from '../play-game.ts';

/** A professional at their best, without a hidden type: plays what its instructions say. */
const GOOD: Character = { persona: 'professional', skill: 'seasoned', type: undefined };

export const goodPlayer: Script = (view, dice) => goodMove(view, dice);

/** The good player's move in a view that leaves some kinds of move out. */
export function goodMove(view: View, dice: Dice, without: readonly MoveKind[] = []): Move {
  return decide(withoutActs(view, without), GOOD, dice).move;
}

const rulebooks = new WeakMap<View['rules'], Map<string, View['rules']>>();

/** The same rulebook object for the same acts: what a delegation works out is kept by it. */
function withoutActs(view: View, without: readonly MoveKind[]): View {
  if (without.length === 0) return view;
  const shelf = rulebooks.get(view.rules) ?? new Map<string, View['rules']>();
  rulebooks.set(view.rules, shelf);
  const key = without.join();
  const rules = shelf.get(key) ?? {
    ...view.rules,
    acts: view.rules.acts.filter((act) => !without.includes(act)),
  };
  shelf.set(key, rules);
  return { ...view, rules };
}

/** A move if it is legal, else the good player's own. */
export function orGoodMove(view: View, dice: Dice, move: Move | undefined): Move {
  const legal = move !== undefined && refusalOf(view, move) === undefined;
  return legal ? move : goodMove(view, dice);
}
