import { unnamed } from '../lib/unnamed.ts';
import type { IssueId, OptionId } from '../scenario/scenario.ts';
import { issueOf, optionOf } from './agenda.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { View } from './view.ts';

export function refuse(code: RefusalCode, message: string): Refusal {
  return { code, message };
}

/** An issue by its title, for a refusal's sentence. */
export function issueTitle(view: View, id: IssueId): string {
  return `“${issueOf(view.scenario, id)?.title ?? unnamed}”`;
}

export function optionTitle(view: View, issue: IssueId, id: OptionId): string {
  const meant = issueOf(view.scenario, issue);
  return `“${(meant && optionOf(meant, id)?.title) ?? unnamed}”`;
}

/** The open issues, for a refusal's sentence. */
export function openIssues(view: View): string {
  const open = view.scenario.issues.filter(({ id }) => !Object.hasOwn(view.closed, id));
  return open.map(({ id }) => issueTitle(view, id)).join(', ');
}
