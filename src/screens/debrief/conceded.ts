import type { Concession, IssueId, OptionId, PartyId } from '../../scenario/scenario.ts';
import { partyIn, type Ended } from './ended.ts';

/** One step that a side took, in public, away from what it stood for. */
export interface Step {
  readonly round: number;
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly concession: Concession | undefined; // where the scenario names it (N16)
}

export function stepsTaken(ended: Ended): readonly Step[] {
  return ended.state.log.flatMap((each) =>
    each.kind === 'conceded'
      ? [
          {
            round: each.round,
            party: each.party,
            issue: each.issue,
            from: each.from,
            to: each.to,
            concession: partyIn(ended, each.party).concessions.find(
              ({ id }) => id === each.concession,
            ),
          },
        ]
      : [],
  );
}
