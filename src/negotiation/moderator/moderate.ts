import { err, ok, type Result } from '../../lib/result.ts';
import { bringDispatch } from '../course/dispatches.ts';
import { ratifyFrom } from '../course/ratify.ts';
import { isParty } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import type { GameState } from '../state.ts';
import { begin, change, finish, say, type Step, type Transition } from '../step.ts';
import type { DispatchAct, ModeratorAct } from './act.ts';
import { readAct } from './read-act.ts';

/** An act of the moderator, as it was read, and what came of it. */
export interface Moderated extends Transition {
  readonly act: ModeratorAct;
}

/**
 * N63: an act of the moderator: the state after it and what happened, or the reason why it cannot
 * be; the state given is never changed. Whoever must move must move still, unless it ends the talks.
 *
 * @param act anything: it is read once, here
 */
export function moderate(state: GameState, act: unknown): Result<Moderated, Refusal> {
  const read = readAct(act);
  if (!read.ok) return read;
  const refusal = refusalOfAct(state, read.value);
  if (refusal !== undefined) return err(refusal);
  return ok({ ...finish(take(begin(state), read.value)), act: read.value });
}

function refusalOfAct(state: GameState, act: ModeratorAct): Refusal | undefined {
  if (state.phase === 'over') return { code: 'game-over' };
  switch (act.kind) {
    case 'dispatch':
      return refusalOfDispatch(state, act);
    case 'substitute':
      return isParty(state.scenario, act.party) ? undefined : { code: 'no-party' };
    case 'news':
    case 'clock':
    case 'end':
      return undefined;
  }
}

function refusalOfDispatch(state: GameState, { event: id }: DispatchAct): Refusal | undefined {
  const event = state.scenario.events.find((each) => each.id === id);
  if (event === undefined || event.when.rounds === 'epilogue') return { code: 'no-event' };
  return state.events.includes(id) ? { code: 'event-came', event: id } : undefined;
}

function take(step: Step, act: ModeratorAct): Step {
  switch (act.kind) {
    case 'dispatch':
      return bringDispatch(step, act.event);
    case 'news':
      return say(step, { kind: 'news', text: act.text });
    case 'clock':
      return say(step, { kind: 'clockMoved', change: act.change, seconds: act.seconds });
    case 'substitute':
      return say(step, { kind: 'substituted', party: act.party, sits: act.sits });
    case 'end':
      return end(step);
  }
}

/**
 * N63: what is closed by now goes home for ratification as it is (N52), as after the last round. What
 * awaits an answer is left without one; an annex that both have not accepted by now is dropped.
 */
function end(step: Step): Step {
  const { phase } = step.state;
  const ended = say(step, { kind: 'endedByModerator' });
  const next = change(ended, { onTable: undefined, request: undefined });
  return ratifyFrom(phase === 'annex' ? say(next, { kind: 'annexDecided', taken: false }) : next);
}
