import { justifiable } from '../trust/commitments.ts';
import { refusalOfIssue } from '../options.ts';
import { papersOf } from '../parties.ts';
import { change, changeParty, say } from '../step.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N22: explains in public; halves the cost of a retreat, made or still to come. */
export const justify: Act<'justify'> = {
  phases: ['caucus'],
  told: 'justified',
  read: ({ issue }) => (isText(issue) ? { kind: 'justify', issue } : undefined),
  refusal: (view, { issue }) => {
    const unknown = refusalOfIssue(view, issue);
    if (unknown !== undefined) return unknown;
    const { commitments } = view.mine;
    if (justifiable(commitments, issue) >= 0) return undefined;
    const made = commitments.some((each) => each.issue === issue);
    return { code: made ? 'already-justified' : 'no-commitment', issue };
  },
  candidates: ({ scenario }) => scenario.issues.map(({ id }) => ({ kind: 'justify', issue: id })),
  take: (step, party, { issue }) => {
    const { inconsistency, justifiedInconsistency } = step.state.rules;
    const { commitments, prices } = papersOf(step.state, party);
    const index = justifiable(commitments, issue);
    const paid = prices.findIndex(
      (price) =>
        price.kind === 'inconsistency' && price.issue === issue && price.points === inconsistency,
    );
    const lowers = commitments[index]?.retreated === true;
    const next = changeParty(change(step, { turn: undefined }), party, {
      commitments: commitments.map((each, at) =>
        at === index ? { ...each, justified: true } : each,
      ),
      prices: prices.map((price, at) =>
        lowers && at === paid ? { ...price, points: justifiedInconsistency } : price,
      ),
    });
    return say(next, { kind: 'justified', party, issue });
  },
};
