import type { AskingMove, CaucusMove, ReplyMove } from '../../negotiation/move.ts';
import type { PartyState, RequestOf } from '../../negotiation/state.ts';
import type { IssueId } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Prospects } from '../prospects/prospects.ts';
import type { Standpoint } from '../standpoint.ts';

/** What a move is about, where it is about one thing. */
export interface Subject {
  readonly issue?: IssueId;
  readonly option?: string;
  readonly other?: IssueId;
  readonly ratifier?: string;
  readonly gesture?: string;
}

/** One use that the caucus can be put to, and the points that it seems worth. */
export interface Purpose<Rule extends string> {
  readonly move: CaucusMove;
  readonly rule: Rule; // of thumb
  readonly worth: number;
  readonly subject: Subject;
}

/** What a question of the caucus is answered. */
export interface Answer<Rule extends string> {
  readonly move: ReplyMove;
  readonly rule: Rule; // of thumb
}

export type Answering<K extends AskingMove['kind'], Rule extends string> = (
  point: Standpoint,
  request: RequestOf<K>,
) => Answer<Rule>;

/** What the purposes are weighed in. */
export interface CaucusOutlook {
  readonly point: Standpoint;
  readonly belief: Belief;
  readonly prospects: Prospects | undefined; // as the mandate stands
  readonly promise: number; // of these
  readonly aim: number; // value it aims at now
  readonly least: number; // and that it would still sign at the end
  readonly leave: (goodwill: PartyState['goodwill']) => number; // what goodwill at home is worth by it
}
