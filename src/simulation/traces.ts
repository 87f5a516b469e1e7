import { papersOf } from '../negotiation/parties.ts';
import { passes } from '../negotiation/home/ratification.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import type { GestureId, IssueId, OptionId, PartyId, RatifierId } from '../scenario/scenario.ts';
import { deadlockOf, type Deadlock } from './deadlock.ts';

/** What of its scenario a game has met, beside what was agreed in it. */
export interface Traces {
  readonly gestures: Readonly<Record<PartyId, readonly GestureId[]>>; // made
  readonly concessions: Readonly<Record<PartyId, readonly string[]>>; // named ones, made
  readonly leaves: Readonly<Record<PartyId, readonly LeaveAsked[]>>; // in order
  readonly decided: readonly RatifierId[]; // without whose vote their side's would have gone otherwise
  readonly deadlock: Deadlock | null; // of a stalemate or a walk-out
}

export interface LeaveAsked {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly granted: boolean;
}

export function tracesOf(state: GameState, outcome: Outcome): Traces {
  const isOff = outcome.kind === 'stalemate' || outcome.kind === 'walkOut';
  const byParty = <T>(value: (id: PartyId) => T): Readonly<Record<PartyId, T>> =>
    Object.fromEntries(state.scenario.parties.map(({ id }) => [id, value(id)]));
  return {
    gestures: byParty((id) => papersOf(state, id).gestures),
    concessions: byParty((id) => papersOf(state, id).concessions),
    leaves: byParty((id) => leavesOf(state, id)),
    decided: decidedIn(state),
    deadlock: isOff ? deadlockOf({ ...state, trust: outcome.trustAtSignature }) : null,
  };
}

function leavesOf({ log }: GameState, party: PartyId): readonly LeaveAsked[] {
  return log.flatMap((each) =>
    each.kind === 'consulted' && each.party === party
      ? [{ issue: each.issue, option: each.option, granted: each.granted }]
      : [],
  );
}

/** N32: those whose side would have ratified had they voted otherwise, or would not have. */
function decidedIn({ scenario, log }: GameState): readonly RatifierId[] {
  const votes = new Map(
    log.flatMap((each) => (each.kind === 'voted' ? [[each.ratifier, each.approves] as const] : [])),
  );
  if (votes.size === 0) return [];
  return scenario.parties.flatMap((party) => {
    const passed = passes(party, ({ id }) => votes.get(id) === true);
    return party.ratifiers
      .filter(
        (turned) =>
          passed !== passes(party, (each) => (votes.get(each.id) === true) !== (each === turned)),
      )
      .map(({ id }) => id);
  });
}
