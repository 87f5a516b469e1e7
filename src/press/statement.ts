import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  OutcomeKind,
  PartyId,
  RatifierId,
} from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';

interface Term {
  issue: IssueId;
  option: OptionId;
}

type Nothing = Readonly<Record<string, never>>;

/** Numbers of both sides, in the scenario's order of parties. */
type Both = readonly [number, number];

/** The top of the page and what stands under its picture. */
export interface HeadStatements {
  agreed: Term; // one thing that was agreed
  stalemate: { rounds: number };
  walkOut: { party: PartyId; round: number };
  unratified: { home: PartyId; homes: readonly PartyId[]; blocker: RatifierId };
  agreedDeck: { agreed: number; of: number; rounds: number; left: number };
  partialDeck: { agreed: number; of: number; rounds: number; missing: readonly IssueId[] };
  stalemateDeck: { rounds: number; offers: number; of: number };
  walkOutDeck: { round: number; left: number; initialled: number; of: number };
  unratifiedDeck: { initialled: number; consented: PartyId | undefined };
  caption: { outcome: OutcomeKind; leaver: PartyId }; // the leaver counts where one walked out
}

export interface LeadStatements {
  opening: { rounds: number; of: number; offers: number };
  settled: { agreed: number; of: number };
  nothingSettled: { of: number };
  leftTheTable: { party: PartyId; round: number };
  failedAtHome: { homes: readonly PartyId[] };
  refusedBy: { ratifiers: readonly RatifierId[] };
  clause: Term; // in force and new
  clauseAsBefore: Term;
  hangsOn: { event: EventId }; // N42: a clause that waits for something to happen
  voided: Term; // what a text said that came to nothing
  voidedToo: Term;
  leftOpen: { issues: readonly IssueId[] };
}

/** How the talks went. */
export interface CourseStatements {
  nobodyMoved: Nothing;
  movedFirst: { party: PartyId; round: number; issue: IssueId; from: OptionId; to: OptionId };
  steps: { counts: Both };
  lastTaken: { maker: PartyId; taker: PartyId; round: number };
}

/** Stories of the homes: votes, and what they made of a walk-out. */
export interface HomeStatements {
  blockedHead: { ratifier: RatifierId };
  blockedByAll: { ratifier: RatifierId }; // no single clause weighed most
  blockedOver: Term & { ratifier: RatifierId };
  aboutRatifier: { ratifier: RatifierId };
  dissentHead: { ratifier: RatifierId };
  dissent: { party: PartyId; ratifier: RatifierId };
  dissentOver: Term;
  judgementHead: { backing: number; of: number };
  judgement: { leaver: PartyId };
  judged: { ratifier: RatifierId; backs: boolean };
}

/** Stories that every game has: the offers, and one issue from start to finish. */
export interface PlainStatements {
  offersHead: { count: number };
  offers: { counts: Both };
  answers: { taken: number; declined: number };
  positionHead: { issue: IssueId };
  beganAlike: Term;
  beganApart: { issue: IssueId; options: readonly [OptionId, OptionId] }; // in the order of parties
  endedOpen: Nothing;
  endedAt: Term & { asBefore: boolean };
}

/** Stories of what was done in public or came out. */
export interface PublicStatements {
  leakHead: Nothing;
  leak: { round: number };
  committedHead: { party: PartyId };
  committed: Term & { party: PartyId; orBetter: boolean; round: number };
  kept: Nothing;
  retreatedHead: { party: PartyId };
  retreated: { round: number; sameRound: boolean };
  expertsHead: { issue: IssueId; agreed: boolean };
  expertsAgreed: { issue: IssueId; round: number };
  expertsRefused: { issue: IssueId; party: PartyId; round: number };
  gestureHead: { gesture: GestureId; party: PartyId };
  gesture: { gesture: GestureId; party: PartyId; round: number };
  gestureText: { gesture: GestureId };
  newsHead: { event: EventId };
  news: { event: EventId };
  newsCame: { round: number };
  trustHead: { moved: Moved };
  trust: { moved: Moved };
}

/** Where trust has gone since the talks began. */
export type Moved = 'up' | 'down' | 'nowhere';

/** Stories of offers and initials. */
export interface TableStatements {
  reopenedHead: { issue: IssueId };
  reopened: { issue: IssueId; party: PartyId; round: number };
  finalHead: { decliner: PartyId };
  final: { maker: PartyId; decliner: PartyId; round: number };
  obstacleHead: { issue: IssueId };
  obstacle: { issue: IssueId; party: PartyId; round: number };
  initialsHead: { issue: IssueId };
  initials: Term & { round: number };
  annexHead: { taken: boolean };
  annex: { taken: boolean };
}

/** How a capital took it. */
export interface ReactionStatements {
  consentHead: { party: PartyId; withOneVoice: boolean };
  consentOfAll: { ratifiers: readonly RatifierId[] };
  consentAgainst: { ratifiers: readonly RatifierId[] };
  decided: Term & { ratifier: RatifierId; approves: boolean };
  consentedHead: { party: PartyId }; // here, while the other home refused
  consentedInVain: Nothing;
  refusalHead: { party: PartyId };
  refusal: { ratifiers: readonly RatifierId[] };
  ownRuptureHead: { party: PartyId }; // who left
  ownRupture: { backing: number; of: number };
  ruptureHead: { party: PartyId }; // who was left
  rupture: { leaver: PartyId; backing: number; of: number };
  silenceHead: { party: PartyId };
  silence: Nothing;
  unanswered: { issue: IssueId; party: PartyId; asked: OptionId; stays: OptionId };
  stepsSeen: { party: PartyId; other: PartyId; own: number; theirs: number };
}

/** Everything that a front page can say, with what fills it. */
export interface Statements
  extends
    HeadStatements,
    LeadStatements,
    CourseStatements,
    HomeStatements,
    PlainStatements,
    PublicStatements,
    TableStatements,
    ReactionStatements {}

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
