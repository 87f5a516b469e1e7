import { goesAgainst, liveCommitment, positionsOn } from '../../negotiation/trust/commitments.ts';
import type { Observed } from './observed.ts';
import type { Share } from './share.ts';

/** Of what it tables on issues to which the other side has publicly committed itself, what breaks that. */
export function breaksTheirWord({ steps, scenario }: Observed): Share {
  let [sum, cases] = [0, 0];
  for (const { move, view } of steps) {
    if (move.kind !== 'table') continue;
    for (const pkg of move.packages) {
      for (const issue of scenario.issues) {
        const option = pkg[issue.id];
        const commitment = liveCommitment(view.theirs, issue.id);
        if (option === undefined || commitment === undefined) continue;
        cases += 1;
        const positions = positionsOn(scenario, view.other, issue.id);
        if (goesAgainst(issue, commitment, option, positions)) sum += 1;
      }
    }
  }
  return { sum, cases };
}
