import type { PartyId } from '../scenario/scenario.ts';
import type { Audience, Happening, HappeningBody } from './happening.ts';
import { papersOf } from './parties.ts';
import type { GameState, PartyState } from './state.ts';

/** A game before and after a move: the new state, and what happened on the way, in order. */
export interface Transition {
  readonly state: GameState;
  readonly happenings: readonly Happening[]; // also at the end of the state's log
}

/** A game while a rule is changing it: happenings are gathered, and not in the log yet. */
export interface Step {
  readonly state: GameState;
  readonly happenings: readonly Happening[];
}

export function begin(state: GameState): Step {
  return { state, happenings: [] };
}

/** Adds a happening, meant for one party's eyes or for all. */
export function say(step: Step, body: HappeningBody, audience: Audience = 'all'): Step {
  const happening: Happening = { ...body, round: step.state.round, audience };
  return { state: step.state, happenings: [...step.happenings, happening] };
}

export function change(step: Step, patch: Partial<GameState>): Step {
  return { state: { ...step.state, ...patch }, happenings: step.happenings };
}

export function changeParty(step: Step, party: PartyId, patch: Partial<PartyState>): Step {
  const papers = { ...papersOf(step.state, party), ...patch };
  return change(step, { parties: { ...step.state.parties, [party]: papers } });
}

/** Ends a step: what happened goes into the log. */
export function finish(step: Step): Transition {
  if (step.happenings.length === 0) return step;
  return {
    state: { ...step.state, log: [...step.state.log, ...step.happenings] },
    happenings: step.happenings,
  };
}
