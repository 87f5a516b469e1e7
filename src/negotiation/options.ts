import type { IssueId, OptionId, Package } from '../scenario/scenario.ts';
import { isClosed, issueOf, isUnlocked, optionOf } from './agenda.ts';
import { entryOf } from './entry.ts';
import { beyondMandate, standingOf } from './mandate.ts';
import type { Refusal } from './refusal.ts';
import { issueTitle, openIssues, optionTitle, refuse } from './refusal-words.ts';
import type { View } from './view.ts';

/** Whether a party may put an option of an open issue into a package now (N10, N20, N23). */
export function mayOption(view: View, issue: IssueId, option: OptionId): boolean {
  return refusalOfOption(view, issue, option) === undefined;
}

/** The options of an issue that a party may put into a package now; none where it is closed. */
export function availableOptions(view: View, issue: IssueId): readonly OptionId[] {
  const options = issueOf(view.scenario, issue)?.options ?? [];
  return options.filter(({ id }) => mayOption(view, issue, id)).map(({ id }) => id);
}

/** N10: why an option may not be put into a package now, if so. */
export function refusalOfOption(view: View, issue: IssueId, option: OptionId): Refusal | undefined {
  return (
    refusalOfOpenIssue(view, issue) ??
    refusalOfUnlockedOption(view, issue, option) ??
    refusalOfMandate(view, { [issue]: option })
  );
}

export function refusalOfIssue(view: View, issue: IssueId): Refusal | undefined {
  if (issueOf(view.scenario, issue) !== undefined) return undefined;
  const titles = view.scenario.issues.map(({ id }) => issueTitle(view, id)).join(', ');
  return refuse('unknown-issue', `There is no such issue; the issues are ${titles}.`);
}

/** N12 */
export function refusalOfOpenIssue(view: View, issue: IssueId): Refusal | undefined {
  const unknown = refusalOfIssue(view, issue);
  if (unknown !== undefined || !isClosed(view.closed, issue)) return unknown;
  return refuse(
    'issue-closed',
    `${issueTitle(view, issue)} is initialled; reopen it on your floor, or take an open issue: ${openIssues(view)}.`,
  );
}

/** N23 */
export function refusalOfUnlockedOption(
  view: View,
  issue: IssueId,
  option: OptionId,
): Refusal | undefined {
  const meant = issueOf(view.scenario, issue);
  const wanted = meant && optionOf(meant, option);
  if (meant === undefined || wanted === undefined) {
    const titles = (meant?.options ?? []).map(({ id }) => optionTitle(view, issue, id)).join(', ');
    return refuse(
      'unknown-option',
      `${issueTitle(view, issue)} has only these options: ${titles}.`,
    );
  }
  if (isUnlocked(view.opened, meant, wanted)) return undefined;
  return refuse(
    'option-locked',
    `${optionTitle(view, issue, option)} opens once experts have studied ${issueTitle(view, issue)}: propose that in the caucus.`,
  );
}

/** N20: why a party's mandate keeps it from signing a package, if so. */
export function refusalOfMandate(view: View, pkg: Package): Refusal | undefined {
  const beyond = beyondMandate(view.own, view.mine, pkg);
  if (beyond === undefined) return undefined;
  const option = optionTitle(view, beyond.issue, beyond.option);
  const issue = issueTitle(view, beyond.issue);
  return beyond.standing === 'consult'
    ? refuse(
        'outside-mandate',
        `${option} on ${issue} needs the leave of your capital: consult it in the caucus.`,
      )
    : refuse(
        'red-line',
        `${option} on ${issue} is a red line that no consultation moves; choose ${allowedTitles(view, beyond.issue)}.`,
      );
}

function allowedTitles(view: View, issue: IssueId): string {
  const allowed = (issueOf(view.scenario, issue)?.options ?? []).filter(
    ({ id }) => standingOf(view.own, view.mine, issue, id) === 'allowed',
  );
  return allowed.map(({ id }) => optionTitle(view, issue, id)).join(' or ');
}

/** N23: the bridging options of an issue that are neither open nor being studied. */
export function unstudied(view: View, issue: IssueId): readonly OptionId[] {
  if (view.studied.includes(issue)) return [];
  const opened = entryOf(view.opened, issue) ?? [];
  return (issueOf(view.scenario, issue)?.options ?? [])
    .filter((option) => option.bridging && !opened.includes(option.id))
    .map(({ id }) => id);
}
