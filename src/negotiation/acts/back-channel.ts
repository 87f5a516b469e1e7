import type { IssueId, PartyId } from '../../scenario/scenario.ts';
import type { Happening } from '../happening.ts';
import { refusalOfIssue } from '../options.ts';
import { awaitReply, endReply } from '../course/requests.ts';
import { moveLeastPatient, riskLeak } from '../trust/leak.ts';
import { say } from '../step.ts';
import type { Act } from './act.ts';
import { isText, readTexts } from './loose.ts';

/** N21: asks the other side, in private, which of two issues matters more to it. */
export const backChannel: Act<'backChannel'> = {
  phases: ['caucus'],
  told: 'backChannelAsked',
  read: ({ issues }) => {
    const [first, second, third] = readTexts(issues) ?? [];
    if (first === undefined || second === undefined || third !== undefined) return undefined;
    return { kind: 'backChannel', issues: [first, second] };
  },
  refusal: (view, { issues: [first, second] }) => {
    const unknown = refusalOfIssue(view, first) ?? refusalOfIssue(view, second);
    return unknown ?? (first === second ? { code: 'same-issue' } : undefined);
  },
  // Once for each pair, in the agenda's order.
  candidates: ({ scenario: { issues } }) =>
    issues.flatMap(({ id }, at) =>
      issues.slice(at + 1).map((other) => ({
        kind: 'backChannel' as const,
        issues: [id, other.id] as const,
      })),
    ),
  take: (step, party, { issues }) => {
    const asked = say(step, { kind: 'backChannelAsked', party, issues });
    return awaitReply(asked, party, { kind: 'backChannel', by: party, issues });
  },
};

/** N21: the answer; a person tells what they like, or nothing. */
export const tell: Act<'tell'> = {
  phases: ['reply'],
  told: 'backChannelTold',
  read: ({ matters }) => (isText(matters) ? { kind: 'tell', matters } : undefined),
  refusal: ({ request }, { matters }) => {
    if (request?.kind !== 'backChannel') return { code: 'asked-else', asked: request?.kind };
    if (matters === 'vague' || request.issues.includes(matters)) return undefined;
    return { code: 'not-asked', issues: request.issues };
  },
  candidates: ({ request }) => {
    const answers: readonly IssueId[] =
      request?.kind === 'backChannel' ? [...request.issues, 'vague'] : [];
    return answers.map((matters) => ({ kind: 'tell', matters }));
  },
  take: (step, party, { matters }) => {
    const { request } = step.state;
    const next = endReply(step);
    if (request?.kind !== 'backChannel') return next;
    const { issues, by } = request;
    const isFirst = matters !== 'vague' && !hasAnswered(step.state.log, party);
    const told = say(next, { kind: 'backChannelTold', party, issues, matters });
    const after = riskLeak(told, by);
    if (after !== told || !isFirst) return after;
    return moveLeastPatient(told, step.state.rules.keptQuiet, 'backChannel');
  },
};

/** N21: whether a side has answered clearly before. */
export function hasAnswered(log: readonly Happening[], party: PartyId): boolean {
  return log.some(
    (each) => each.kind === 'backChannelTold' && each.party === party && each.matters !== 'vague',
  );
}
