import { refusalOfCaucus, refusalOfReply } from './legality-caucus.ts';
import { refusalOfAnnex, refusalOfAnswer, refusalOfFloor } from './legality-floor.ts';
import type { Move, MoveKind } from './move.ts';
import { readMove } from './read-move.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal-words.ts';
import type { Phase } from './state.ts';
import type { View } from './view.ts';

/**
 * N4: why a move of the view's party is illegal now, or undefined where it is legal. Takes anything
 * for a move; what has not the shape of one is `malformed`. Never throws.
 */
export function refusalOf(view: View, move: unknown): Refusal | undefined {
  const read = readMove(move);
  if (read === undefined) {
    return refuse('malformed', `This is no move; ${moveWords(view.phase)}`);
  }
  if (view.phase === 'over') return refuse('game-over', 'The game is over: no move is left.');
  if (view.turn !== view.party) {
    return refuse('not-your-turn', 'The other side must move first: wait for it.');
  }
  if (!MOVES[view.phase].includes(read.kind)) {
    return refuse('wrong-phase', sentence(moveWords(view.phase)));
  }
  return refusalInPhase(view, read);
}

function refusalInPhase(view: View, move: Move): Refusal | undefined {
  switch (move.kind) {
    case 'walkOut':
    case 'stay':
      return undefined;
    case 'table':
    case 'reopen':
    case 'pass':
      return refusalOfFloor(view, move);
    case 'accept':
    case 'initial':
    case 'decline':
      return refusalOfAnswer(view, move);
    case 'tell':
    case 'answerExperts':
      return refusalOfReply(view, move);
    case 'answerAnnex':
      return refusalOfAnnex(view, move);
    default:
      return refusalOfCaucus(view, move);
  }
}

/** Which kinds of move belong to which phase. */
const MOVES: Readonly<Record<Phase, readonly MoveKind[]>> = {
  dispatches: [],
  caucus: ['consult', 'backChannel', 'commit', 'justify', 'experts', 'gesture', 'reassure', 'hold'],
  reply: ['tell', 'answerExperts'],
  floor: ['table', 'reopen', 'pass', 'walkOut'],
  answer: ['accept', 'initial', 'decline', 'walkOut'],
  lastWord: ['walkOut', 'stay'],
  roundEnd: [],
  annex: ['answerAnnex'],
  ratification: [],
  over: [],
};

function moveWords(phase: Phase): string {
  switch (phase) {
    case 'caucus':
      return 'in the caucus take one action: consult, ask by the back channel, commit, justify, propose experts, make a gesture, reassure, or hold.';
    case 'reply':
      return 'answer what the other side asked in the caucus.';
    case 'floor':
      return 'on your floor table an offer, reopen an issue, pass, or walk out.';
    case 'answer':
      return 'answer the offer: accept, initial, decline, or walk out.';
    case 'lastWord':
      return 'your final offer was declined: walk out or stay.';
    case 'annex':
      return 'accept or refuse the annex.';
    case 'dispatches':
    case 'roundEnd':
    case 'ratification':
    case 'over':
      return 'nobody can move now.';
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
