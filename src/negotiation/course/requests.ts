import type { PartyId } from '../../scenario/scenario.ts';
import { otherParty } from '../parties.ts';
import type { Request } from '../state.ts';
import { change, type Step } from '../step.ts';

/** N2: a question of the caucus is answered at once, before the caucus goes on. */
export function awaitReply(step: Step, asker: PartyId, request: Request): Step {
  return change(step, {
    phase: 'reply',
    request,
    turn: otherParty(step.state.scenario, asker),
  });
}

/** The question has its answer; the caucus goes on. */
export function endReply(step: Step): Step {
  return change(step, { phase: 'caucus', turn: undefined, request: undefined });
}
