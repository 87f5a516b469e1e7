import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  OutcomeKind,
  Package,
  PartyId,
  RatifierId,
} from '../scenario/scenario.ts';
import type { ClockChange } from './moderator/act.ts';
import type { Ground, NonPaperAnswer } from './move.ts';

/** What a move, or the passing of a round, caused; as data for screen, transcript and debrief. */
export type Happening = Stamp & HappeningBody;

export interface Stamp {
  readonly round: number;
  readonly audience: Audience; // whose eyes it is for until the game is over (N60)
}

/** A party's id, or `all`. */
export type Audience = PartyId;

export type HappeningBody =
  | { readonly kind: 'roundOpened' }
  | { readonly kind: 'dispatch'; readonly event: EventId; readonly brought?: true } // N63: by hand
  | {
      readonly kind: 'bridgingOpened';
      readonly issue: IssueId;
      readonly options: readonly OptionId[];
      readonly event?: EventId; // that opened them; without it, a study by both sides’ experts
    }
  // caucus
  | {
      readonly kind: 'consulted';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly granted: boolean;
      readonly meanSupport: number;
      readonly needed: number;
      readonly draft?: true; // N27: nobody asked; a draft that may be a basis was laid before it
    }
  | {
      readonly kind: 'backChannelAsked';
      readonly party: PartyId;
      readonly issues: readonly [IssueId, IssueId];
    }
  | {
      readonly kind: 'backChannelTold';
      readonly party: PartyId; // who answered
      readonly issues: readonly [IssueId, IssueId];
      readonly matters: IssueId; // or `vague`
    }
  | { readonly kind: 'leaked' }
  | {
      readonly kind: 'committed';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly orBetter: boolean;
    }
  | {
      readonly kind: 'retreated'; // from a public commitment, N22
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId; // the one committed to
      readonly price: number; // points at settlement
    }
  | { readonly kind: 'justified'; readonly party: PartyId; readonly issue: IssueId }
  | { readonly kind: 'expertsProposed'; readonly party: PartyId; readonly issue: IssueId }
  | {
      readonly kind: 'expertsAnswered';
      readonly party: PartyId; // who answered
      readonly issue: IssueId;
      readonly agree: boolean;
    }
  | { readonly kind: 'nonPaperHanded'; readonly party: PartyId; readonly package: Package }
  | {
      readonly kind: 'nonPaperAnswered';
      readonly party: PartyId; // who answered
      readonly package: Package;
      readonly answer: NonPaperAnswer;
    }
  | { readonly kind: 'gestureMade'; readonly party: PartyId; readonly gesture: GestureId }
  | {
      readonly kind: 'reassured';
      readonly party: PartyId;
      readonly ratifier: RatifierId;
      readonly price: number;
    }
  | { readonly kind: 'held'; readonly party: PartyId }
  // floor
  | { readonly kind: 'tabled'; readonly party: PartyId; readonly offer: OfferNumber }
  | {
      readonly kind: 'conceded'; // N16: `concession` is undefined where the step has no name
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: OptionId;
      readonly to: OptionId;
      readonly concession: string | undefined;
    }
  | {
      readonly kind: 'shifted'; // N16: an offer moves its maker's stand, but brings nobody closer
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: OptionId;
      readonly to: OptionId;
      readonly way: 'sideways' | 'back';
    }
  | { readonly kind: 'passed'; readonly party: PartyId }
  | {
      readonly kind: 'reopened';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
    }
  | {
      readonly kind: 'accepted';
      readonly party: PartyId;
      readonly offer: OfferNumber;
      readonly package: number;
    }
  | {
      readonly kind: 'initialled';
      readonly party: PartyId; // who answered and thereby closed them
      readonly offer: OfferNumber;
      readonly closed: Package;
    }
  | {
      readonly kind: 'declined';
      readonly party: PartyId;
      readonly offer: OfferNumber;
      readonly obstacle: IssueId | undefined;
      readonly ground?: Ground | undefined;
    }
  | { readonly kind: 'credibilityLost'; readonly party: PartyId } // N13
  | { readonly kind: 'stayed'; readonly party: PartyId } // N13
  | { readonly kind: 'walkedOut'; readonly party: PartyId }
  | {
      readonly kind: 'judgedWalkOut'; // N14, by a ratifier of `party`
      readonly party: PartyId;
      readonly ratifier: RatifierId;
      readonly backs: boolean; // the party that left
    }
  // meters
  | {
      readonly kind: 'trustMoved';
      readonly by: number;
      readonly now: number;
      readonly reason: TrustReason;
    }
  | {
      readonly kind: 'goodwillMoved';
      readonly party: PartyId;
      readonly ratifier: RatifierId;
      readonly steps: number;
      readonly reason: GoodwillReason;
    }
  | {
      readonly kind: 'noAgreementMoved';
      readonly party: PartyId;
      readonly points: number;
      readonly event: EventId;
    }
  | {
      readonly kind: 'mandateMoved'; // an event changed what a consultation needs
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly by: number;
    }
  // the moderator, N63
  | { readonly kind: 'news'; readonly text: string }
  | {
      readonly kind: 'clockMoved';
      readonly change: ClockChange;
      readonly seconds: number | undefined; // set to, or extended by
    }
  | { readonly kind: 'substituted'; readonly party: PartyId; readonly sits: boolean }
  | { readonly kind: 'endedByModerator' }
  // the end
  | {
      readonly kind: 'annexProposed';
      readonly package: Package;
      readonly changed: readonly IssueId[];
    }
  | { readonly kind: 'annexAnswered'; readonly party: PartyId; readonly accept: boolean }
  | { readonly kind: 'annexDecided'; readonly taken: boolean }
  | {
      readonly kind: 'voted';
      readonly party: PartyId;
      readonly ratifier: RatifierId;
      readonly support: number; // mood included
      readonly mood: Mood;
      readonly approves: boolean;
      readonly decisive: { readonly issue: IssueId; readonly option: OptionId } | undefined; // the stance that weighed most
    }
  | { readonly kind: 'ratified'; readonly party: PartyId; readonly passed: boolean }
  | { readonly kind: 'ended'; readonly outcome: OutcomeKind }
  | { readonly kind: 'epilogue'; readonly event: EventId; readonly happened: boolean }; // N42

export type OfferNumber = number; // index into the state's offers

export type TrustReason =
  | 'accepted'
  | 'initialled'
  | 'gesture'
  | 'expertsAgreed'
  | 'expertsRefused'
  | 'commitment' // a public statement
  | 'retreat'
  | 'steppedBack' // N16
  | 'severable' // N10
  | 'reopened'
  | 'leak'
  | 'finalDeclined'
  | 'walkOut'
  | 'unratified'
  | 'ratified'
  | 'event';

/** N31: of the day, in steps of support. */
export type Mood = -1 | 0 | 1;

export type GoodwillReason =
  | 'commitment'
  | 'retreat'
  | 'gesture'
  | 'reassured'
  | 'leak'
  | 'backChannel' // N21: answered, and kept quiet
  | 'reopened'
  | 'credibility'
  | 'event';
