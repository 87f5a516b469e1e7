import type { IssueId, PartyId } from '../../scenario/scenario.ts';
import { refusalOfIssue } from '../options.ts';
import { awaitReply, endReply } from '../course/requests.ts';
import { moveLeastPatient, riskLeak } from '../trust/leak.ts';
import type { GameState } from '../state.ts';
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
    const won = matters === 'vague' ? 0 : wonByAnswer(step.state, party);
    const told = say(next, { kind: 'backChannelTold', party, issues, matters });
    const after = riskLeak(told, by);
    return after === told ? moveLeastPatient(told, won, 'backChannel') : after;
  },
};

/** N21: the steps that a side's clear answer wins either side, if it does not leak: the first one does. */
export function wonByAnswer(
  { rules, log }: Pick<GameState, 'rules' | 'log'>,
  party: PartyId,
): number {
  const isFirst = !log.some(
    (each) => each.kind === 'backChannelTold' && each.party === party && each.matters !== 'vague',
  );
  return isFirst ? rules.keptQuiet : 0;
}
