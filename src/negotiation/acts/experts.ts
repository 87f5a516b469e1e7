import { isClosed } from '../agenda.ts';
import { refusalOfOpenIssue, unstudied } from '../options.ts';
import { awaitReply, endReply } from '../course/requests.ts';
import { change, say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Act } from './act.ts';
import { isText } from './loose.ts';

/** N23: proposes that experts study an issue, so that its bridging options open. */
export const experts: Act<'experts'> = {
  phases: ['caucus'],
  told: 'expertsProposed',
  read: ({ issue }) => (isText(issue) ? { kind: 'experts', issue } : undefined),
  refusal: (view, { issue }) => {
    const refusal = refusalOfOpenIssue(view, issue);
    if (refusal !== undefined || unstudied(view, issue).length > 0) return refusal;
    const issues = view.scenario.issues
      .filter(({ id }) => !isClosed(view.closed, id) && unstudied(view, id).length > 0)
      .map(({ id }) => id);
    return { code: 'nothing-to-study', issues };
  },
  candidates: ({ scenario }) => scenario.issues.map(({ id }) => ({ kind: 'experts', issue: id })),
  take: (step, party, { issue }) => {
    const proposed = say(step, { kind: 'expertsProposed', party, issue });
    return awaitReply(proposed, party, { kind: 'experts', by: party, issue });
  },
};

/** N23: whether they may. */
export const answerExperts: Act<'answerExperts'> = {
  phases: ['reply'],
  told: 'expertsAnswered',
  read: ({ agree }) => (typeof agree === 'boolean' ? { kind: 'answerExperts', agree } : undefined),
  refusal: ({ request }) =>
    request?.kind === 'experts' ? undefined : { code: 'asked-else', asked: request?.kind },
  candidates: ({ request }) =>
    request?.kind === 'experts'
      ? [true, false].map((agree) => ({ kind: 'answerExperts', agree }))
      : [],
  take: (step, party, { agree }) => {
    const { request } = step.state;
    const next = endReply(step);
    if (request?.kind !== 'experts') return next;
    const { issue } = request;
    const answered = say(next, { kind: 'expertsAnswered', party, issue, agree });
    if (!agree) return moveTrust(answered, 'expertsRefused');
    const studied = change(answered, { studied: [...answered.state.studied, issue] });
    return moveTrust(studied, 'expertsAgreed');
  },
};
