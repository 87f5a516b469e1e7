import type { EventId, IssueId, OptionId, PartyId, RatifierId } from '../../scenario/scenario.ts';
import type { Shift, Term } from './shift.ts';

/** One party's part of an exchange: the issue on which it left its position, and for what. */
type Part = Pick<Shift, 'party' | 'issue' | 'to'>;

/** Headline, deck and lead of an agreement, three of each angle that it can be told from. */
export interface DealStatements {
  agreed: Term;
  agreedDeck: Term;
  agreedLead: Term;
  yielded: Shift;
  yieldedDeck: Shift;
  yieldedLead: Shift;
  trade: { parts: readonly [Part, Part] };
  tradeDeck: { parts: readonly [Part, Part] };
  tradeLead: { parts: readonly [Part, Part] };
  outvoted: { party: PartyId; ratifier: RatifierId };
  outvotedDeck: { party: PartyId; ratifier: RatifierId };
  outvotedLead: Term & { party: PartyId; ratifier: RatifierId };
  late: Term;
  lateDeck: Term;
  lateLead: Term;
  annexed: Term;
  annexedDeck: Term;
  annexedLead: Term;
  gap: { missing: readonly IssueId[] };
  gapDeck: { missing: readonly IssueId[] };
  gapLead: Term & { missing: readonly IssueId[] };
  unsaid: { party: PartyId; issue: IssueId }; // agreed after a public word was taken back
  unsaidDeck: { party: PartyId; issue: IssueId };
  unsaidLead: Term & { party: PartyId };
  afterFinal: { maker: PartyId };
  afterFinalDeck: { maker: PartyId; decliner: PartyId };
  afterFinalLead: Term & { maker: PartyId; decliner: PartyId };

  approved: { parties: readonly PartyId[] };
  prevailed: Shift & { winner: PartyId }; // one position was taken as it stood
  between: Term & { options: readonly [OptionId, OptionId] }; // in the order of parties
  alike: Term; // both had asked for it
  furthermore: Term;
  asBefore: Term;
  hangsOn: { event: EventId; issue: IssueId }; // N42: a clause that waits for something to happen
  leftOpen: { issues: readonly IssueId[] };
}
