import type { PartyId } from '../../scenario/scenario.ts';
import { isClosed } from '../agenda.ts';
import { lockedOptions, openOptions, receiveDispatches } from './dispatches.ts';
import type { GameState } from '../state.ts';
import { begin, change, finish, say, type Transition } from '../step.ts';

/** What says whose floor it is: a state, or a view. */
interface Calendar {
  readonly scenario: {
    readonly opens: PartyId;
    readonly parties: readonly { readonly id: PartyId }[];
  };
  readonly round: number;
}

/** N1: who acts and has the floor first this round, and who second; the floor alternates. */
export function roundOrder({ scenario, round }: Calendar): readonly [PartyId, PartyId] {
  const { opens } = scenario;
  const other = scenario.parties.find(({ id }) => id !== opens)?.id ?? opens;
  return round % 2 === 1 ? [opens, other] : [other, opens];
}

/** Who has, or last had, the floor; undefined before the first floor of a round. */
export function floorHolder(
  state: Calendar & Pick<GameState, 'phase' | 'turn' | 'floors'>,
): PartyId | undefined {
  const { phase, turn, floors } = state;
  // Between the floors nobody has it: a floor is only counted once it is over.
  if ((phase !== 'floor' && phase !== 'answer') || turn === undefined) return undefined;
  const [first, second] = roundOrder(state);
  return floors.length === 0 ? first : second;
}

/** N2: opens the next round, or the first one, and receives its dispatches. */
export function openRound(state: GameState): Transition {
  const round = state.phase === 'dispatches' ? state.round : state.round + 1;
  let step = change(begin(state), { phase: 'dispatches', round, turn: undefined, floors: [] });
  step = say(step, { kind: 'roundOpened' });
  return finish(receiveDispatches(step));
}

/** N2: gives a party its one private action of the round. */
export function beginCaucus(state: GameState, party: PartyId): Transition {
  return finish(change(begin(state), { phase: 'caucus', turn: party }));
}

/** N2: gives a party the floor. */
export function beginFloor(state: GameState, party: PartyId): Transition {
  return finish(change(begin(state), { phase: 'floor', turn: party }));
}

/** N23: ends a round: what experts have studied is open from now on. */
export function endRound(state: GameState): Transition {
  let step = change(begin(state), { phase: 'roundEnd', turn: undefined, studied: [] });
  for (const issue of state.studied) {
    step = openOptions(step, issue, lockedOptions(step.state.scenario, step.state.opened, issue));
  }
  return finish(step);
}

/**
 * N15: whether there is nothing left to talk about: every issue is closed; or something and every
 * essential issue is closed and both sides passed; or the last round has ended.
 */
export function isConcluded(state: GameState): boolean {
  const { issues, rounds } = state.scenario;
  if (issues.every(({ id }) => isClosed(state.closed, id))) return true;
  if (state.phase === 'roundEnd' && state.round >= rounds) return true;
  const bothPassed = state.floors.length === 2 && state.floors.every((each) => each === 'passed');
  return bothPassed && Object.keys(state.closed).length > 0 && essentialsClosed(state);
}

/** N52: whether every essential issue is closed. */
export function essentialsClosed(state: GameState): boolean {
  return state.scenario.issues.every(
    ({ id, essential }) => !essential || isClosed(state.closed, id),
  );
}
