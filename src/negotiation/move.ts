import type { GestureId, IssueId, OptionId, Package, RatifierId } from '../scenario/scenario.ts';

/** One thing a delegation does. What the rules know of each kind: acts/. */
export type Move = FloorMove | AnswerMove | LastWordMove | CaucusMove | ReplyMove | AnnexMove;

/** What the holder of the floor may do (N10, N12, N14). */
export type FloorMove = TableMove | ReopenMove | { readonly kind: 'pass' } | WalkOutMove;

/** N10: one to three alternatives of open issues; a severable offer has exactly one package. */
export interface TableMove {
  readonly kind: 'table';
  readonly packages: readonly Package[];
  readonly severable: boolean;
  readonly final: boolean;
}

/** N12: opens an initialled issue again; the floor stays with its holder. */
export interface ReopenMove {
  readonly kind: 'reopen';
  readonly issue: IssueId;
}

/** N14 */
export interface WalkOutMove {
  readonly kind: 'walkOut';
}

/** N11: `package` is the index of the alternative in the offer. */
export type AnswerMove =
  | { readonly kind: 'accept'; readonly package: number }
  | { readonly kind: 'initial'; readonly issues: readonly IssueId[] } // of a severable offer, ≥ 1
  | { readonly kind: 'decline'; readonly obstacle?: IssueId; readonly ground?: Ground }
  | WalkOutMove;

/** N11: why an offer is declined: no leave to sign it, too little in it, nothing that passes at home. */
export type Ground = (typeof grounds)[number];

export const grounds = ['leave', 'price', 'home'] as const;

/** N13: at the end of the round in which the party's final offer was declined. */
export type LastWordMove = WalkOutMove | { readonly kind: 'stay' };

/** N20–N26: one private action a round. */
export type CaucusMove =
  | AskingMove
  | ConsultMove // N20
  | CommitMove // N22
  | { readonly kind: 'justify'; readonly issue: IssueId } // N22
  | { readonly kind: 'gesture'; readonly gesture: GestureId } // N24
  | { readonly kind: 'reassure'; readonly ratifier: RatifierId } // N25
  | { readonly kind: 'hold' }; // N26

/** N20: asks leave for an option, and for another one besides where the rules allow it. */
export interface ConsultMove extends Question {
  readonly kind: 'consult';
  readonly also?: Question;
}

export interface Question {
  readonly issue: IssueId;
  readonly option: OptionId;
}

/** What the other side must answer before the caucus goes on (N2). */
export type AskingMove =
  | { readonly kind: 'backChannel'; readonly issues: readonly [IssueId, IssueId] } // N21
  | { readonly kind: 'experts'; readonly issue: IssueId } // N23
  | { readonly kind: 'nonPaper'; readonly package: Package }; // N27: every open issue

/** N22: commits to exactly this option, or to nothing beyond it towards the other side. */
export interface CommitMove {
  readonly kind: 'commit';
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly orBetter: boolean;
}

/** The answer to a back channel (N21), a proposal of experts (N23) or a non-paper (N27). */
export type ReplyMove =
  | { readonly kind: 'tell'; readonly matters: IssueId } // or `vague`
  | { readonly kind: 'answerExperts'; readonly agree: boolean }
  | { readonly kind: 'answerNonPaper'; readonly answer: NonPaperAnswer };

/** N27: it could be a basis, would need a change on an issue, is out of the question; or nothing. */
export type NonPaperAnswer = 'basis' | { readonly change: IssueId } | 'out' | 'vague';

/** N54: each side answers without seeing the other's answer. */
export interface AnnexMove {
  readonly kind: 'answerAnnex';
  readonly accept: boolean;
}

export type MoveKind = Move['kind'];

export type MoveOf<K extends MoveKind> = Extract<Move, { readonly kind: K }>;
