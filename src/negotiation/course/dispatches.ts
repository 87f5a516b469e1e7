import { dice } from '../../lib/dice.ts';
import type {
  Effect,
  EventCondition,
  EventId,
  IssueId,
  OptionId,
  Package,
  ScenarioEvent,
} from '../../scenario/scenario.ts';
import { type Agenda, isClosed, issueOf } from '../agenda.ts';
import { entryOf } from '../entry.ts';
import type { HappeningBody } from '../happening.ts';
import { moveGoodwill } from '../home/goodwill.ts';
import { papersOf } from '../parties.ts';
import type { GameState } from '../state.ts';
import { change, changeParty, say, type Step } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';

/** Who brought an event, if not the dice. */
type Brought = Pick<Extract<HappeningBody, { readonly kind: 'dispatch' }>, 'brought'>;

/** What the condition of an event looks at. */
export interface Situation {
  readonly trust: number;
  readonly closed: Package;
  readonly events: readonly EventId[]; // that have come
}

/**
 * N2: rolls, in file order, every event that may come this round; the first two become known.
 * Conditions look at the game as the round opens, so that one morning's news is no cause of more.
 */
export function receiveDispatches(step: Step): Step {
  const { state } = step;
  const come = state.scenario.events
    .filter((event) => mayCome(state, event) && rolls(state.dice, event, state.round))
    .slice(0, state.rules.dispatchesARound);
  return come.reduce((next, event) => receive(next, event), step);
}

function mayCome(state: GameState, event: ScenarioEvent): boolean {
  const { rounds } = event.when;
  if (rounds === 'epilogue' || state.events.includes(event.id)) return false;
  const [first, last] = rounds;
  return state.round >= first && state.round <= last && holds(event.when.if, state);
}

/** N3: whether the dice bring an event, in a round or in the epilogue. */
export function rolls(seed: number, event: ScenarioEvent, round: number | 'epilogue'): boolean {
  return dice(seed, 'event', event.id, round).chance(event.when.chance);
}

export function holds(condition: EventCondition, situation: Situation): boolean {
  const { trust, closed, events } = situation;
  return (
    trust >= (condition.trustAtLeast ?? -Infinity) &&
    trust < (condition.trustBelow ?? Infinity) &&
    condition.closed.every((issue) => isClosed(closed, issue)) &&
    condition.open.every((issue) => !isClosed(closed, issue)) &&
    condition.after.every((event) => events.includes(event)) &&
    !condition.notAfter.some((event) => events.includes(event))
  );
}

/** N63: brings an event now, and says that the moderator did. */
export function bringDispatch(step: Step, id: EventId): Step {
  const event = step.state.scenario.events.find((each) => each.id === id);
  return event === undefined ? step : receive(step, event, { brought: true });
}

function receive(step: Step, event: ScenarioEvent, by: Brought = {}): Step {
  let next = change(step, { events: [...step.state.events, event.id] });
  next = say(next, { kind: 'dispatch', event: event.id, ...by });
  for (const effect of event.effects) next = takeEffect(next, event.id, effect);
  return next;
}

function takeEffect(step: Step, event: EventId, effect: Effect): Step {
  switch (effect.kind) {
    case 'trust':
      return moveTrust(step, 'event', effect.by);
    case 'ratifier': {
      const { ratifier, steps } = effect;
      const owner = step.state.scenario.parties.find((party) =>
        party.ratifiers.some(({ id }) => id === ratifier),
      );
      return owner ? moveGoodwill(step, owner.id, [ratifier], steps, 'event') : step;
    }
    case 'noAgreement': {
      const { party, points } = effect;
      const noAgreementShift = papersOf(step.state, party).noAgreementShift + points;
      const next = changeParty(step, party, { noAgreementShift });
      return say(next, { kind: 'noAgreementMoved', party, points, event }, party);
    }
    case 'opens':
      return openOptions(step, effect.issue, [effect.option], event);
    case 'needsSupport': {
      const { party, issue, option, by } = effect;
      const { needsSupport } = papersOf(step.state, party);
      const next = changeParty(step, party, {
        needsSupport: [...needsSupport, { issue, option, by }],
      });
      return say(next, { kind: 'mandateMoved', party, issue, option, by }, party);
    }
  }
}

/**
 * N23: opens bridging options of an issue; those already open stay as they are.
 *
 * @param event what opens them, where it is not a study by experts
 */
export function openOptions(
  step: Step,
  issue: IssueId,
  options: readonly OptionId[],
  event?: EventId,
): Step {
  const before = entryOf(step.state.opened, issue) ?? [];
  const fresh = options.filter((option) => !before.includes(option));
  if (fresh.length === 0) return step;
  const opened = { ...step.state.opened, [issue]: [...before, ...fresh] };
  return say(change(step, { opened }), {
    kind: 'bridgingOpened',
    issue,
    options: fresh,
    ...(event === undefined ? {} : { event }),
  });
}

/** N23: the bridging options of an issue that nothing has opened yet. */
export function lockedOptions(
  agenda: Agenda,
  opened: GameState['opened'],
  issue: IssueId,
): readonly OptionId[] {
  const open = entryOf(opened, issue) ?? [];
  return (issueOf(agenda, issue)?.options ?? [])
    .filter((option) => option.bridging && !open.includes(option.id))
    .map(({ id }) => id);
}
