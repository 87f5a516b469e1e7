import type { CaucusMove } from '../../negotiation/move.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Prospects } from '../prospects/prospects.ts';
import type { CaucusRule, Subject } from '../rationale.ts';
import type { Standpoint } from '../standpoint.ts';

/** One use that the caucus can be put to, and the points that it seems worth. */
export interface Purpose {
  readonly move: CaucusMove;
  readonly rule: CaucusRule;
  readonly worth: number;
  readonly subject: Subject;
}

/** What the purposes are weighed in. */
export interface CaucusOutlook {
  readonly point: Standpoint;
  readonly belief: Belief;
  readonly prospects: Prospects | undefined; // as the mandate stands
  readonly promise: number; // of these
  readonly aim: number; // value it aims at now
  readonly least: number; // and that it would still sign at the end
}
