import type { Happening } from '../../negotiation/happening.ts';
import { happeningWords } from '../happening.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countOf, listed, type Names } from '../names.ts';
import { ballotOf } from './ballot.ts';

type Voted = Extract<Happening, { readonly kind: 'voted' }>;

/** The votes of one side in a sentence, and what came of them. */
export function votesWords(names: Names, group: readonly Happening[]): string {
  const votes = group.filter((each) => each.kind === 'voted');
  const camps = [true, false].flatMap((approves) => {
    const camp = votes.filter((vote) => vote.approves === approves);
    return camp.length === 0 ? [] : [campWords(names, camp, approves)];
  });
  const results = group.filter(({ kind }) => kind === 'ratified');
  return [
    capitalised(names.speak('happenings:sentence', { text: camps.join('; ') })),
    ...results.map((each) => happeningWords(names, each)),
  ].join(' ');
}

function campWords(names: Names, camp: readonly Voted[], approves: boolean): string {
  return names.speak(approves ? 'happenings:approve' : 'happenings:refuse', {
    ratifiers: listed(
      names,
      camp.map((vote) => voteWords(names, vote)),
    ),
    count: countOf(
      names,
      camp.map(({ ratifier }) => ratifier),
    ),
  });
}

/** Why is said of those who refuse; it is what one wants to know. */
function voteWords(names: Names, voted: Voted): string {
  const { ratifier, approves, decisive } = voted;
  const vote = { ratifier: names.ratifierWithin(ratifier), ...ballotOf(names.view, voted) };
  if (approves || decisive === undefined) return names.speak('happenings:vote', vote);
  const option = names.phrases.option(decisive.issue, decisive.option);
  return names.speak('happenings:voteOver', { ...vote, option });
}
