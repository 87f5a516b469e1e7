import type { EventId, GestureId, IssueId, OptionId, RatifierId } from '../scenario/scenario.ts';
import type { MoveKind } from './move.ts';
import type { Phase, Request } from './state.ts';

/** N4: why a move was refused: a code with what its sentence needs, which says what would be legal. */
export type Refusal = {
  readonly [C in RefusalCode]: { readonly code: C } & RefusalValues[C];
}[RefusalCode];

export type RefusalCode = keyof RefusalValues;

type None = Readonly<Record<never, never>>;
interface OnIssue {
  readonly issue: IssueId;
}
interface OnOption extends OnIssue {
  readonly option: OptionId;
}

interface RefusalValues {
  'game-over': None;
  'no-party': None; // of this scenario
  'not-your-turn': None;
  'wrong-phase': { readonly phase: Phase }; // this kind of move does not belong to the present phase
  'left-out': { readonly act: MoveKind }; // of these talks, by their scenario or rulebook
  malformed: { readonly phase: Phase }; // not a move at all: wrong shape or type
  // an offer
  'no-package': { readonly most: number };
  'too-many-packages': { readonly most: number };
  'duplicate-package': None;
  'empty-package': None;
  'severable-menu': None; // a severable offer holds exactly one package
  // issues and options
  'unknown-issue': None;
  'unknown-option': OnIssue;
  'issue-closed': OnIssue;
  'issue-open': OnIssue;
  'option-locked': OnOption; // a bridging option that no experts have opened
  'outside-mandate': OnOption; // the capital may give leave
  'red-line': OnOption; // it never will
  // an answer
  'no-offer': None;
  'no-such-package': { readonly packages: number };
  'not-severable': None;
  'nothing-to-initial': None;
  'issue-twice': None;
  'not-in-offer': { readonly issues: readonly IssueId[] }; // what it is about
  // the caucus
  'already-allowed': OnOption;
  'no-leave-ever': OnOption; // no consultation can widen the mandate to it
  'refused-lately': OnOption & { readonly from: number }; // N20: round
  'too-many-questions': None; // N20: for one consultation under these rules
  'same-question': None; // N20: twice
  'same-issue': None;
  'not-whole': { readonly issues: readonly IssueId[] }; // N27: open ones that it leaves out
  'handed-lately': { readonly from: number }; // N27: round
  'already-committed': OnOption; // to this option
  'no-commitment': OnIssue;
  'already-justified': OnIssue;
  'nothing-to-study': { readonly issues: readonly IssueId[] }; // N23: where there is something
  'unknown-gesture': { readonly left: readonly GestureId[] };
  'gesture-used': { readonly left: readonly GestureId[] };
  'unknown-ratifier': None;
  'reassured-enough': { readonly ratifier: RatifierId; readonly most: number };
  // a reply
  'asked-else': { readonly asked: Request['kind'] | undefined };
  'not-asked': { readonly issues: readonly IssueId[] }; // a tell of another issue than these
  // the moderator, N63
  'no-moderation': None; // not an act at all: wrong shape or type
  'no-news': { readonly most: number }; // nothing that can be read, or too much of it
  'no-event': None; // of a round, in this scenario
  'event-came': { readonly event: EventId };
  'no-substitute': None; // for a chair that no person holds
}
