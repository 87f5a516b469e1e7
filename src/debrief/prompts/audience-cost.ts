import { happened } from '../happened.ts';
import type { Review } from '../review.ts';
import { issueTitle, optionTitle, sideName } from '../../negotiation/names.ts';
import type { Finding } from './finding.ts';

/** N22: public commitments, kept or retreated from; N13: words that lose their weight. */
export function audienceCost(review: Review): readonly Finding[] {
  const { scenario } = review;
  const retreats = happened(review, 'retreated').map(({ move, happening }): Finding => {
    const { party, issue, option, price } = happening;
    const values = {
      party: sideName(scenario, party),
      issue: issueTitle(scenario, issue),
      option: optionTitle(scenario, issue, option),
      count: price,
    };
    return { concept: 'audienceCost', kind: 'retreated', values, move, weight: [8, 6] };
  });
  const kept = happened(review, 'committed').map(({ move, happening }): Finding => {
    const { party, issue, option } = happening;
    const values = {
      party: sideName(scenario, party),
      issue: issueTitle(scenario, issue),
      option: optionTitle(scenario, issue, option),
    };
    return { concept: 'audienceCost', kind: 'committed', values, move, weight: [4, 5] };
  });
  const spent = happened(review, 'credibilityLost').map(({ move, happening }): Finding => {
    const values = { party: sideName(scenario, happening.party) };
    return { concept: 'audienceCost', kind: 'credibilityLost', values, move, weight: [5, 5] };
  });
  return [...retreats, ...spent, ...kept];
}
