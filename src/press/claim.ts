import type { Ground } from '../negotiation/move.ts';
import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  OutcomeKind,
  PartyId,
  RatifierId,
} from '../scenario/scenario.ts';

/** What came out: a question put in private, or a draft handed over. */
export type Leaked = 'question' | 'draft';

/** One thing that a sentence says of the game. All that it says is in its claims. */
export type Claim =
  | { readonly kind: 'ended'; readonly outcome: OutcomeKind }
  | { readonly kind: 'agreed'; readonly issue: IssueId; readonly option: OptionId } // in force
  | { readonly kind: 'open'; readonly issue: IssueId } // nothing in force on it
  | { readonly kind: 'signed'; readonly issue: IssueId; readonly option: OptionId } // ad referendum
  | { readonly kind: 'ratified'; readonly party: PartyId; readonly passed: boolean }
  | { readonly kind: 'blocked'; readonly ratifier: RatifierId }
  | { readonly kind: 'voted'; readonly ratifier: RatifierId; readonly approves: boolean }
  | {
      readonly kind: 'weighed'; // most with a ratifier at its vote
      readonly ratifier: RatifierId;
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | { readonly kind: 'walkedOut'; readonly party: PartyId; readonly round: number }
  | { readonly kind: 'roundsLeft'; readonly count: number } // on the calendar
  | { readonly kind: 'judged'; readonly ratifier: RatifierId; readonly backs: boolean }
  | {
      readonly kind: 'conceded'; // offered in place of what it had asked for, to the other’s gain
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: OptionId;
      readonly to: OptionId;
      readonly round: number;
    }
  | { readonly kind: 'nobodyMoved' } // from a public position
  | {
      readonly kind: 'gave'; // what it had asked for, for what is new, and worth less to it and more to the other
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: OptionId;
      readonly to: OptionId;
    }
  | {
      readonly kind: 'movedFirst'; // and did not get after all what it left
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: OptionId;
      readonly round: number;
    }
  | {
      readonly kind: 'asked'; // in its first offer, whichever its alternative, or else in public
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | {
      readonly kind: 'heldTo'; // in each of its offers
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | {
      readonly kind: 'stood'; // at the end, whichever the alternative of its last offer
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | { readonly kind: 'lastTaken'; readonly party: PartyId; readonly round: number } // who took the last
  | {
      readonly kind: 'obstacle';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly round: number;
    }
  | {
      readonly kind: 'ground'; // on which an offer was declined
      readonly party: PartyId;
      readonly round: number;
      readonly ground: Ground;
    }
  | {
      readonly kind: 'initialled';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly round: number;
    }
  | { readonly kind: 'asBefore'; readonly issue: IssueId; readonly option: OptionId } // the status quo
  | {
      readonly kind: 'hangsOn';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly event: EventId;
    }
  | { readonly kind: 'finalDeclined'; readonly by: PartyId; readonly round: number } // by: who made it
  | {
      readonly kind: 'reopened';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly round: number;
    }
  | {
      readonly kind: 'committed';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly round: number;
    }
  | {
      readonly kind: 'retreated';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly round: number;
    }
  | { readonly kind: 'kept'; readonly party: PartyId; readonly issue: IssueId } // and nobody broke a word
  | { readonly kind: 'leaked'; readonly round: number; readonly what: Leaked }
  | {
      readonly kind: 'experts';
      readonly issue: IssueId;
      readonly agreed: boolean;
      readonly round: number;
    }
  | { readonly kind: 'found'; readonly issue: IssueId; readonly option: OptionId } // by experts
  | {
      readonly kind: 'gesture';
      readonly party: PartyId;
      readonly gesture: GestureId;
      readonly round: number;
    }
  | { readonly kind: 'dispatch'; readonly event: EventId; readonly round: number }
  | { readonly kind: 'annex'; readonly taken: boolean }
  | { readonly kind: 'trust'; readonly moved: 'up' | 'down' | 'nowhere' } // since the talks began
  | { readonly kind: 'about'; readonly issue: IssueId }; // what the dispute is, by the scenario

/** A sentence, a headline or a caption, with what it claims. */
export interface Line {
  readonly text: string;
  readonly claims: readonly Claim[];
}
