import { isClosed } from '../agenda.ts';
import { moveWelcomers } from '../home/goodwill.ts';
import { refusalOfIssue } from '../options.ts';
import { otherParty } from '../parties.ts';
import { change, say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N12: opens an initialled issue again, at its price; the floor stays with its holder. */
export const reopen: Act<'reopen'> = {
  phases: ['floor'],
  told: 'reopened',
  read: ({ issue }) => (isText(issue) ? { kind: 'reopen', issue } : undefined),
  refusal: (view, { issue }) => {
    const unknown = refusalOfIssue(view, issue);
    if (unknown !== undefined || isClosed(view.closed, issue)) return unknown;
    return { code: 'issue-open', issue };
  },
  candidates: ({ closed }) => Object.keys(closed).map((issue) => ({ kind: 'reopen', issue })),
  take: (step, party, { issue }) => {
    const { [issue]: option, ...closed } = step.state.closed;
    if (option === undefined) return step;
    const other = otherParty(step.state.scenario, party);
    let next = say(change(step, { closed }), { kind: 'reopened', party, issue, option });
    next = moveTrust(next, 'reopened');
    return moveWelcomers(next, other, issue, option, -1, 'reopened');
  },
};
