import type { IssueId, OptionId } from '../../scenario/scenario.ts';
import { entryOf } from '../entry.ts';
import { askableFrom, meanSupport, neededSupport, standingOf } from '../home/mandate.ts';
import { everyOption, refusalOfOpenIssue, refusalOfUnlockedOption } from '../options.ts';
import { papersOf, partyOf } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import type { PartyState } from '../state.ts';
import { change, changeParty, say } from '../step.ts';
import type { View } from '../view.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N20: asks the capital's leave for an option outside the mandate. */
export const consult: Act<'consult'> = {
  phases: ['caucus'],
  told: 'consulted',
  read: ({ issue, option }) =>
    isText(issue) && isText(option) ? { kind: 'consult', issue, option } : undefined,
  refusal: (view, { issue, option }) =>
    refusalOfOpenIssue(view, issue) ??
    refusalOfUnlockedOption(view, issue, option) ??
    refusalByStanding(view, issue, option),
  candidates: (view) => everyOption(view).map((asked) => ({ kind: 'consult', ...asked })),
  take: (step, party, { issue, option }) => {
    const { scenario, closed, round } = step.state;
    const own = partyOf(scenario, party);
    const papers = papersOf(step.state, party);
    const needed = neededSupport(own, papers, issue, option) ?? Infinity;
    const mean = meanSupport(own, papers, scenario.issues, closed, { [issue]: option });
    const granted = mean >= needed;
    const answer: Partial<PartyState> = granted
      ? {
          leaves: {
            ...papers.leaves,
            [issue]: [...(entryOf(papers.leaves, issue) ?? []), option],
          },
        }
      : { refusals: [...papers.refusals, { issue, option, round }] };
    return say(
      changeParty(change(step, { turn: undefined }), party, answer),
      { kind: 'consulted', party, issue, option, granted, meanSupport: mean, needed },
      party,
    );
  },
};

function refusalByStanding(view: View, issue: IssueId, option: OptionId): Refusal | undefined {
  switch (standingOf(view.own, view.mine, issue, option)) {
    case 'allowed':
      return { code: 'already-allowed', issue, option };
    case 'redLine':
      return { code: 'no-leave-ever', issue, option };
    case 'consult': {
      const from = askableFrom(view.rules, view.mine, issue, option);
      return view.round >= from ? undefined : { code: 'refused-lately', issue, option, from };
    }
  }
}
