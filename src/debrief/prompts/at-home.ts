import { happened } from '../happened.ts';
import { atHome } from '../chapters/home.ts';
import { isDeal, type Review } from '../review.ts';
import { scores } from '../scores/scores.ts';
import { issueTitle, optionTitle, sideName, ratifierName } from '../../negotiation/names.ts';
import type { Finding } from './finding.ts';

/** N20, N30–N32: the table at home. */
export function twoLevelGame(review: Review): readonly Finding[] {
  return [
    ...blocked(review),
    ...narrow(review),
    ...refusedLeave(review),
    ...reassured(review),
    ...unasked(review),
  ];
}

function blocked(review: Review): readonly Finding[] {
  const { outcome, scenario, moves } = review;
  const [first] = outcome.blockedBy;
  if (first === undefined) return [];
  const vote = happened(review, 'voted').find(({ happening }) => happening.ratifier === first);
  const over = vote?.happening.decisive;
  const values = {
    ratifier: ratifierName(scenario, first),
    issue: over === undefined ? '' : issueTitle(scenario, over.issue),
    option: over === undefined ? '' : optionTitle(scenario, over.issue, over.option),
  };
  const kind = over === undefined ? 'blocked' : 'blockedOver';
  const move = vote?.move ?? moves.length - 1;
  return [{ concept: 'twoLevelGame', kind, values, move, weight: [0, 10] }];
}

/** Ratified with not a step to spare. */
function narrow(review: Review): readonly Finding[] {
  const margin = scores(review).durability.value;
  if (!isDeal(review) || margin === undefined || margin > 0) return [];
  const move = happened(review, 'ratified').at(-1)?.move;
  return [{ concept: 'twoLevelGame', kind: 'narrow', values: {}, move, weight: [7, 0] }];
}

function refusedLeave(review: Review): readonly Finding[] {
  return happened(review, 'consulted')
    .filter(({ happening }) => !happening.granted && happening.draft !== true)
    .map(({ move, happening: { party, issue, option } }): Finding => {
      const values = {
        party: sideName(review.scenario, party),
        issue: issueTitle(review.scenario, issue),
        option: optionTitle(review.scenario, issue, option),
      };
      return { concept: 'twoLevelGame', kind: 'refusedLeave', values, move, weight: [4, 5] };
    });
}

function reassured(review: Review): readonly Finding[] {
  return happened(review, 'reassured').map(({ move, happening }): Finding => {
    const values = {
      party: sideName(review.scenario, happening.party),
      ratifier: ratifierName(review.scenario, happening.ratifier),
      count: happening.price,
    };
    return { concept: 'twoLevelGame', kind: 'reassured', values, move, weight: [3, 3] };
  });
}

/** No vote was held: what the homes would have made of the last offer. */
function unasked(review: Review): readonly Finding[] {
  const { on, homes } = atHome(review);
  if (on !== 'lastOffer') return [];
  const failing = homes.find(({ passes }) => !passes);
  const values = { party: failing === undefined ? '' : sideName(review.scenario, failing.party) };
  const kind = failing === undefined ? 'wouldPass' : 'wouldFail';
  const move = happened(review, 'tabled').at(-1)?.move;
  return [{ concept: 'twoLevelGame', kind, values, move, weight: [0, 4] }];
}
