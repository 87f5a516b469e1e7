import type { Issue, IssueId, OptionId, Package } from '../scenario/scenario.ts';
import { isClosed, issueOf, isUnlocked, optionOf } from './agenda.ts';
import { entryOf } from './entry.ts';
import { beyondMandate } from './home/mandate.ts';
import type { Refusal } from './refusal.ts';
import type { View } from './view.ts';

/** The options of an issue that a party may put into a package now; none where it is closed. */
export function availableOptions(view: View, issue: IssueId): readonly OptionId[] {
  const options = issueOf(view.scenario, issue)?.options ?? [];
  return options
    .filter(({ id }) => refusalOfOption(view, issue, id) === undefined)
    .map(({ id }) => id);
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
  return issueOf(view.scenario, issue) === undefined ? { code: 'unknown-issue' } : undefined;
}

/** N12 */
export function refusalOfOpenIssue(view: View, issue: IssueId): Refusal | undefined {
  const unknown = refusalOfIssue(view, issue);
  if (unknown !== undefined || !isClosed(view.closed, issue)) return unknown;
  return { code: 'issue-closed', issue };
}

/** N23 */
export function refusalOfUnlockedOption(
  view: View,
  issue: IssueId,
  option: OptionId,
): Refusal | undefined {
  const meant = issueOf(view.scenario, issue);
  const wanted = meant && optionOf(meant, option);
  if (meant === undefined || wanted === undefined) return { code: 'unknown-option', issue };
  if (isUnlocked(view.opened, meant, wanted)) return undefined;
  return { code: 'option-locked', issue, option };
}

export function refusalOfUnknownOption(
  view: View,
  issue: IssueId,
  option: OptionId,
): Refusal | undefined {
  const meant = issueOf(view.scenario, issue);
  return meant && optionOf(meant, option) ? undefined : { code: 'unknown-option', issue };
}

/** N12: in the agenda's order. */
export function openIssues({ scenario, closed }: View): readonly Issue[] {
  return scenario.issues.filter(({ id }) => !isClosed(closed, id));
}

/** N20: why a party's mandate keeps it from signing a package, if so. */
export function refusalOfMandate(view: View, pkg: Package): Refusal | undefined {
  const beyond = beyondMandate(view.own, view.mine, pkg);
  if (beyond === undefined) return undefined;
  const { issue, option, standing } = beyond;
  return { code: standing === 'consult' ? 'outside-mandate' : 'red-line', issue, option };
}

/** Every option of every issue, in the agenda's order. */
export function everyOption({
  scenario,
}: View): readonly { readonly issue: IssueId; readonly option: OptionId }[] {
  return scenario.issues.flatMap(({ id: issue, options }) =>
    options.map(({ id: option }) => ({ issue, option })),
  );
}

/** N23: the bridging options of an issue that are neither open nor being studied. */
export function unstudied(view: View, issue: IssueId): readonly OptionId[] {
  if (view.studied.includes(issue)) return [];
  const opened = entryOf(view.opened, issue) ?? [];
  return (issueOf(view.scenario, issue)?.options ?? [])
    .filter((option) => option.bridging && !opened.includes(option.id))
    .map(({ id }) => id);
}
