import type { Dice } from '../lib/dice.ts';
import { legalMoves } from '../negotiation/legal-moves.ts';
import { refusalOf } from '../negotiation/legality.ts';
import type { View } from '../negotiation/view.ts';
import { decideAnswer } from './answer.ts';
import { decideCaucus, decideReply } from './caucus/caucus.ts';
import type { Character } from './character.ts';
import { decideAnnex, decideLastWord } from './closing.ts';
import { decideFloor } from './floor.ts';
import type { Decision } from './decision.ts';
import { NO_REASONS } from './rationale.ts';
import { standpoint } from './standpoint.ts';

/**
 * D1: the move of the delegation whose turn it is in this view, decided from the view alone. The
 * same view, character and dice give the same decision; what it remembers it reads in the view's
 * log. The move is always legal (D5).
 *
 * Throws a RangeError where it is not this party's turn: the caller's fault.
 */
export function decide(view: View, character: Character, dice: Dice): Decision {
  const decision = decideInPhase(view, character, dice);
  if (decision !== undefined && refusalOf(view, decision.move) === undefined) return decision;
  const { moves } = legalMoves(view);
  const fallback = moves.find(({ kind }) => kind !== 'walkOut') ?? moves[0];
  if (fallback === undefined) throw new RangeError(`It is not the turn of ${view.party}`);
  return {
    move: fallback,
    rationale: { ...NO_REASONS, rule: 'onlyMove', aim: undefined, believed: [] },
  };
}

function decideInPhase(view: View, character: Character, dice: Dice): Decision | undefined {
  if (view.turn !== view.party) return undefined;
  const point = standpoint(view, character);
  switch (view.phase) {
    case 'caucus':
      return decideCaucus(point, dice);
    case 'reply':
      return decideReply(point);
    case 'floor':
      return decideFloor(point, dice);
    case 'answer':
      return decideAnswer(point);
    case 'lastWord':
      return decideLastWord(point);
    case 'annex':
      return decideAnnex(point);
    case 'dispatches':
    case 'roundEnd':
    case 'ratification':
    case 'over':
      return undefined;
  }
}
