import type { IssueId, OptionId, PartyId } from '../../scenario/scenario.ts';

export interface Term {
  issue: IssueId;
  option: OptionId;
}

/** What a party left behind, its public position or where it stood, and where it came instead. */
export interface Shift {
  party: PartyId;
  issue: IssueId;
  from: OptionId;
  to: OptionId;
}

/** When in the talks a thing was done: a paper knows no rounds. */
export type When = 'opening' | 'early' | 'late' | 'closing';
