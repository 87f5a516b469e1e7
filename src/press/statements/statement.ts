import type { IssueId, OptionId, PartyId, RatifierId } from '../../scenario/scenario.ts';
import type { Claim } from '../claim.ts';
import type { DealStatements } from './deal-statements.ts';
import type { FailureStatements } from './failure-statements.ts';
import type { Shift, Term } from './shift.ts';
import type { StoryStatements } from './story-statements.ts';

/** How a capital took it. */
export interface ReactionStatements {
  consentHead: { party: PartyId };
  disputedHead: { party: PartyId; against: readonly RatifierId[] };
  consentOfAll: { party: PartyId; ratifiers: readonly RatifierId[] };
  consentAgainst: { inFavour: readonly RatifierId[]; against: readonly RatifierId[] };
  decided: Term & { ratifier: RatifierId; approves: boolean };
  gained: Term & { party: PartyId };
  paid: Shift;
  consentedHead: { party: PartyId }; // here, while the other home refused
  consentedInVain: { party: PartyId; other: PartyId };
  refusalHead: { party: PartyId };
  refusal: { party: PartyId; ratifiers: readonly RatifierId[] };
  ownRuptureHead: { party: PartyId }; // who left
  ownRupture: {
    party: PartyId;
    backing: readonly RatifierId[];
    critics: readonly RatifierId[];
  };
  ruptureHead: { party: PartyId }; // who was left
  rupture: {
    leaver: PartyId;
    backing: readonly RatifierId[];
    critics: readonly RatifierId[];
  };
  silenceHead: { party: PartyId };
  silence: { party: PartyId };
  unanswered: { issue: IssueId; party: PartyId; asked: OptionId; stays: OptionId };
  lastStand: Term & { party: PartyId };
}

/** Everything that a front page can say, with what fills it. */
export interface Statements
  extends DealStatements, FailureStatements, StoryStatements, ReactionStatements {}

export type StatementKind = keyof Statements;

/** One statement of a page, before it is put in words. */
export interface StatementOf<K extends StatementKind> {
  readonly kind: K;
  readonly values: Readonly<Statements[K]>;
  readonly slot: string; // names the dice that choose among the ways in which it can be said
  readonly turn: number; // so many ways on from where the dice fell
  readonly claims: readonly Claim[]; // all that it says of the game
}

export type Statement = { readonly [K in StatementKind]: StatementOf<K> }[StatementKind];

export function statement<K extends StatementKind>(
  kind: K,
  values: Readonly<Statements[K]>,
  slot: string,
  ...claims: readonly Claim[]
): StatementOf<K> {
  return { kind, values, slot, turn: 0, claims };
}

/** The same, so many ways further on: statements of one slot with other turns are said otherwise. */
export function turned<S extends Statement>(said: S, turn: number): S {
  return { ...said, turn };
}

/** The issues that a statement speaks of. */
export function issuesIn(said: Statement): readonly IssueId[] {
  return said.claims.flatMap((claim) => ('issue' in claim ? [claim.issue] : []));
}
