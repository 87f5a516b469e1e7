import { brokenWord, liveCommitment } from '../../negotiation/trust/commitments.ts';
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
        if (option === undefined || liveCommitment(view.theirs, issue.id) === undefined) continue;
        cases += 1;
        if (brokenWord(scenario, view.other, view.theirs, issue.id, option)) sum += 1;
      }
    }
  }
  return { sum, cases };
}
