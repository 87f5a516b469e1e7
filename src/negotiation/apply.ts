import { err, ok, type Result } from '../lib/result.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { takeAnnex } from './annex.ts';
import { takeAnswer } from './answer.ts';
import { takeCaucus, takeReply } from './caucus.ts';
import { stay } from './final-offer.ts';
import { pass, reopen, table } from './floor.ts';
import { refusalOf } from './legality.ts';
import type { Move } from './move.ts';
import { isParty } from './parties.ts';
import { readMove } from './read-move.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal-words.ts';
import type { GameState } from './state.ts';
import { begin, finish, type Step, type Transition } from './step.ts';
import { view } from './view.ts';
import { walkOut } from './walk-out.ts';

/**
 * A party's move: the state after it and what happened, or, where it is illegal, the reason (N4);
 * the state given is never changed. What comes next (phase, turn) is up to the machine, unless the
 * move asks the other side for an answer or ends the game.
 */
export function apply(
  state: GameState,
  party: PartyId,
  move: unknown,
): Result<Transition, Refusal> {
  if (!isParty(state.scenario, party)) {
    return err(refuse('not-your-turn', 'Only the two parties of the scenario can move.'));
  }
  const refusal = refusalOf(view(state, party), move);
  if (refusal !== undefined) return err(refusal);
  const read = readMove(move);
  if (read === undefined) return err(refuse('malformed', 'This is no move.'));
  return ok(finish(take(begin(state), party, read)));
}

function take(step: Step, party: PartyId, move: Move): Step {
  switch (move.kind) {
    case 'table':
      return table(step, party, move);
    case 'reopen':
      return reopen(step, party, move.issue);
    case 'pass':
      return pass(step, party);
    case 'walkOut':
      return walkOut(step, party);
    case 'stay':
      return stay(step, party);
    case 'accept':
    case 'initial':
    case 'decline':
      return takeAnswer(step, party, move);
    case 'tell':
    case 'answerExperts':
      return takeReply(step, party, move);
    case 'answerAnnex':
      return takeAnnex(step, party, move.accept);
    default:
      return takeCaucus(step, party, move);
  }
}
