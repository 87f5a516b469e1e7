import { liveCommitment } from '../trust/commitments.ts';
import { moveWelcomers } from '../home/goodwill.ts';
import { everyOption, refusalOfOption } from '../options.ts';
import { papersOf } from '../parties.ts';
import type { Commitment } from '../state.ts';
import { change, changeParty, say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N22: commits in public: pleases those at home who want it, costs trust. */
export const commit: Act<'commit'> = {
  phases: ['caucus'],
  told: 'committed',
  read: ({ issue, option, orBetter }) => {
    if (!isText(issue) || !isText(option) || typeof orBetter !== 'boolean') return undefined;
    return { kind: 'commit', issue, option, orBetter };
  },
  refusal: (view, { issue, option }) => {
    const refusal = refusalOfOption(view, issue, option);
    if (refusal !== undefined) return refusal;
    const live = liveCommitment(view.mine, issue);
    return live && { code: 'already-committed', issue, option: live.option };
  },
  candidates: (view) =>
    everyOption(view).flatMap((on) =>
      [false, true].map((orBetter) => ({ kind: 'commit' as const, ...on, orBetter })),
    ),
  take: (step, party, { issue, option, orBetter }) => {
    const { commitments } = papersOf(step.state, party);
    const made: Commitment = {
      issue,
      option,
      orBetter,
      round: step.state.round,
      retreated: false,
      justified: false,
    };
    let next = change(step, { turn: undefined });
    next = changeParty(next, party, { commitments: [...commitments, made] });
    next = say(next, { kind: 'committed', party, issue, option, orBetter });
    next = moveWelcomers(next, party, issue, option, +1, 'commitment');
    return moveTrust(next, 'commitment');
  },
};
