import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  OutcomeKind,
  Package,
  PartyId,
  RatifierId,
  Scenario,
} from '../scenario/scenario.ts';
import type { Happening, OfferNumber } from './happening.ts';
import type { AskingMove, Ground } from './move.ts';
import type { Rulebook } from './rulebook.ts';

/** The whole truth of a game. Never mutated; never shown to a party: see view.ts. */
export interface GameState {
  readonly scenario: Scenario;
  readonly rules: Rulebook; // under which it is played
  readonly dice: number; // N3: every draw is a named stream of this number
  readonly phase: Phase;
  readonly round: number; // 1-based
  readonly turn: PartyId | undefined; // who must move; undefined between phases and at the end
  readonly floors: readonly FloorResult[]; // of this round
  readonly trust: number; // 0–100
  readonly closed: Package; // initialled ad referendum, N12
  readonly opened: Readonly<Record<IssueId, readonly OptionId[]>>; // bridging options now open
  readonly studied: readonly IssueId[]; // agreed to be studied; open at the end of this round
  readonly offers: readonly Offer[]; // every offer ever tabled, in order
  readonly onTable: OfferNumber | undefined; // the one awaiting its answer
  readonly request: Request | undefined; // the caucus question awaiting its reply
  readonly parties: Readonly<Record<PartyId, PartyState>>;
  readonly events: readonly EventId[]; // that have come, in order
  readonly annex: Annex | undefined;
  readonly outcome: Outcome | undefined;
  readonly log: readonly Happening[]; // all happenings, for all eyes and for one
}

/**
 * `dispatches`, `roundEnd` and `ratification` need no move: the machine passes through them.
 * In every other phase but `over` exactly one party must move.
 */
export type Phase =
  | 'dispatches'
  | 'caucus'
  | 'reply' // the other side answers a question of the caucus
  | 'floor'
  | 'answer'
  | 'lastWord' // N13
  | 'roundEnd'
  | 'annex' // N54
  | 'ratification'
  | 'over';

export type FloorResult = 'passed' | 'declined' | 'accepted' | 'initialled';

export interface Offer {
  readonly number: OfferNumber;
  readonly by: PartyId;
  readonly round: number;
  readonly packages: readonly Package[];
  readonly severable: boolean;
  readonly final: boolean;
  readonly answer: OfferAnswer | undefined;
}

export type OfferAnswer =
  | { readonly kind: 'accepted'; readonly package: number }
  | { readonly kind: 'initialled'; readonly issues: readonly IssueId[] }
  | {
      readonly kind: 'declined';
      readonly obstacle: IssueId | undefined;
      readonly ground?: Ground | undefined;
    }
  | { readonly kind: 'walkedOut' };

/** A question of the caucus, with who asked it. */
export type Request = RequestOf<AskingMove['kind']>;

export type RequestOf<K extends AskingMove['kind']> = Extract<AskingMove, { readonly kind: K }> & {
  readonly by: PartyId;
};

export interface PartyState {
  readonly stands: Package; // full: the public position, then what was last tabled or initialled
  readonly goodwill: Readonly<Record<RatifierId, number>>; // steps, own ratifiers
  readonly leaves: Readonly<Record<IssueId, readonly OptionId[]>>; // granted by the capital, N20
  readonly refusals: readonly ConsultRefusal[];
  readonly needsSupport: readonly SupportShift[]; // by events
  readonly commitments: readonly Commitment[]; // N22
  readonly final: 'none' | 'declined'; // a final offer of theirs was declined and they stayed, N13
  readonly credible: boolean; // N13
  readonly gestures: readonly GestureId[]; // made
  readonly reassured: Readonly<Record<RatifierId, number>>; // times, N25
  readonly prices: readonly Price[]; // points at settlement, N50
  readonly concessions: readonly string[]; // ids of named concessions made, in order
  readonly noAgreementShift: number; // points, by events, N51
}

export interface ConsultRefusal {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly round: number;
}

export interface SupportShift {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly by: number;
}

export interface Commitment {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly orBetter: boolean;
  readonly round: number;
  readonly retreated: boolean;
  readonly justified: boolean;
}

export interface Price {
  readonly kind: 'inconsistency' | 'reassured' | 'walkOut';
  readonly points: number; // positive: taken off the party's points
  readonly issue?: IssueId;
  readonly ratifier?: RatifierId;
}

export interface Annex {
  readonly package: Package; // the whole improved package
  readonly answers: Readonly<Record<PartyId, boolean>>; // so far
}

/** How the game ended; opened to both sides. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly package: Package; // full: what holds now (status quo everywhere if nothing stands)
  readonly agreed: Package; // the closed issues of it; empty unless agreement or partial
  readonly walkedOut: PartyId | undefined;
  readonly blockedBy: readonly RatifierId[]; // whose refusal made it unratified
  readonly points: Readonly<Record<PartyId, number>>; // at signature (ex ante), prices included
  readonly pointsAfter: Readonly<Record<PartyId, number>>; // ex post, contingent events resolved
  readonly reservation: Readonly<Record<PartyId, number>>; // N51, at the end
  readonly trustAtSignature: number; // N41
  readonly contingencies: Readonly<Record<EventId, boolean>>; // which came about in the epilogue
}
