import type { Ground } from '../../negotiation/move.ts';
import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  OutcomeKind,
  PartyId,
  RatifierId,
} from '../../scenario/scenario.ts';
import type { Leaked } from '../claim.ts';
import type { Shift, Term, When } from './shift.ts';

/** Stories of the homes: votes, and what they made of a walk-out. */
interface HomeStatements {
  blockedHead: { ratifier: RatifierId };
  blockedByAll: { ratifier: RatifierId }; // no single clause weighed most
  blockedOver: Term & { ratifier: RatifierId };
  aboutRatifier: { ratifier: RatifierId };
  dissentHead: { ratifier: RatifierId };
  dissent: { party: PartyId; ratifier: RatifierId };
  dissentOver: Term & { ratifier: RatifierId };
}

/** Stories that every game has: one issue from start to finish, and what it is about. */
interface PlainStatements {
  positionHead: { issue: IssueId };
  beganAlike: Term;
  beganApart: { issue: IssueId; options: readonly [OptionId, OptionId] }; // in the order of parties
  endedOpen: { issue: IssueId };
  endedAt: Term & { asBefore: boolean };
  backgroundHead: { issue: IssueId };
  background: { issue: IssueId };
}

/** What was done in public or came out: as a story with a headline, or a sentence of the lead. */
interface PublicStatements {
  leakHead: { what: Leaked };
  leak: { what: Leaked; when: When };
  committedHead: { party: PartyId; issue: IssueId };
  committed: Term & { party: PartyId; orBetter: boolean; when: When };
  kept: { party: PartyId; bettered: boolean };
  retreatedHead: { party: PartyId; issue: IssueId };
  retreated: { party: PartyId; when: When };
  expertsHead: { issue: IssueId; agreed: boolean };
  expertsFound: Term & { taken: boolean; when: When };
  expertsRefused: { issue: IssueId; party: PartyId; when: When };
  gestureHead: { party: PartyId };
  gesture: { party: PartyId; when: When };
  gestureText: { gesture: GestureId };
  newsHead: { event: EventId };
  news: { event: EventId; earlier: readonly EventId[] }; // news that had come before it
  trustHead: { moved: Moved };
  trust: { moved: Moved };
}

/** Where trust has gone since the talks began. */
export type Moved = 'up' | 'down' | 'nowhere';

/** Stories of offers and initials. */
interface TableStatements {
  reopenedHead: { issue: IssueId; party: PartyId };
  reopened: { issue: IssueId; party: PartyId; when: When };
  finalHead: { decliner: PartyId };
  final: { maker: PartyId; decliner: PartyId; when: When };
  obstacleHead: { issue: IssueId };
  obstacle: { issue: IssueId; party: PartyId; when: When };
  obstacleWhy: { issue: IssueId; party: PartyId; when: When; ground: Ground }; // in one sentence
  obstacleCleared: Term; // agreed after all
  obstacleLeft: { issue: IssueId };
  ground: { party: PartyId; ground: Ground };
  initialsHead: { issue: IssueId };
  initials: Term & { when: When };
  annexHead: { taken: boolean };
  annex: { taken: boolean };
  movedFirst: Shift & { when: When };
  lastTaken: { maker: PartyId; taker: PartyId; when: When };
}

export interface StoryStatements
  extends HomeStatements, PlainStatements, PublicStatements, TableStatements {
  pictured: { outcome: OutcomeKind; leaver: PartyId };
  caption: { outcome: OutcomeKind; leaver: PartyId }; // the leaver counts where one walked out
}
