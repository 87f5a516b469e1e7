import type { IssueId, OptionId, PartyId, RatifierId } from '../../scenario/scenario.ts';
import type { Ground } from '../../negotiation/move.ts';
import type { Term } from './shift.ts';

interface Judged {
  party: PartyId;
  ratifier: RatifierId;
  backs: boolean;
}

/** Headline, deck and lead of talks that came to nothing, three of each angle. */
export interface FailureStatements {
  stalemate: { issues: readonly IssueId[] };
  stalemateDeck: { issues: readonly IssueId[] };
  stalemateLead: { issues: readonly IssueId[] };
  stuck: { party: PartyId; issue: IssueId };
  stuckDeck: { party: PartyId; issue: IssueId; ground: Ground | undefined };
  stuckLead: { party: PartyId; issue: IssueId };
  lastWord: { maker: PartyId; decliner: PartyId };
  lastWordDeck: { maker: PartyId; decliner: PartyId };
  lastWordLead: { maker: PartyId; decliner: PartyId };
  apart: { issue: IssueId };
  apartDeck: { issue: IssueId; options: readonly [OptionId, OptionId] }; // where each stood last
  apartLead: { issue: IssueId; options: readonly [OptionId, OptionId] };

  walkOut: { party: PartyId };
  walkOutDeck: { party: PartyId };
  walkOutLead: { party: PartyId };
  walkOutOver: { party: PartyId; issue: IssueId };
  walkOutOverDeck: { party: PartyId; issue: IssueId };
  walkOutOverLead: { party: PartyId; issue: IssueId };
  walkOutApart: { party: PartyId; issue: IssueId };
  walkOutApartLead: { party: PartyId; issue: IssueId; options: readonly [OptionId, OptionId] };
  walkOutJudged: Judged; // by one of those at home, on the side that left
  walkOutJudgedDeck: Judged;
  walkOutJudgedLead: Judged;
  lost: { party: PartyId; issues: readonly IssueId[] };
  lostDeck: { issues: readonly IssueId[] };
  lostLead: { party: PartyId; issues: readonly IssueId[] };

  unratified: { home: PartyId; blocker: RatifierId };
  unratifiedDeck: { homes: readonly PartyId[] };
  unratifiedLead: { home: PartyId; blocker: RatifierId };
  sunkOver: { blocker: RatifierId; issue: IssueId };
  sunkOverDeck: Term & { blocker: RatifierId };
  sunkOverLead: Term & { blocker: RatifierId; home: PartyId };
  half: { home: PartyId; consented: PartyId };
  halfDeck: { home: PartyId; consented: PartyId };
  halfLead: { home: PartyId; consented: PartyId };

  refusedBy: { homes: readonly PartyId[]; ratifiers: readonly RatifierId[] };
  nothingInForce: { issues: readonly IssueId[] };
  stoodApart: { issue: IssueId; options: readonly [OptionId, OptionId] };
  stoodAlike: Term; // both had come to the same point, and it was not signed
  cameWithout: { party: PartyId; issue: IssueId; from: OptionId; to: OptionId };
  nobodyMoved: { issues: readonly IssueId[] };
  voided: Term; // what a text said that came to nothing
}
