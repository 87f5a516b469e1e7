import type { Issue, IssueId, Option, OptionId, Package } from '../scenario/scenario.ts';
import { entryOf } from './entry.ts';

/** The agenda as both a scenario and a view carry it. */
export interface Agenda {
  readonly issues: readonly Issue[];
}

export function issueOf(agenda: Agenda, id: IssueId): Issue | undefined {
  return agenda.issues.find((issue) => issue.id === id);
}

export function optionOf(issue: Issue, id: OptionId): Option | undefined {
  return issue.options.find((option) => option.id === id);
}

/** Where an option stands in its issue's order, from 0; −1 for an option it does not have. */
export function optionIndex(issue: Issue, id: OptionId): number {
  return issue.options.findIndex((option) => option.id === id);
}

export function isClosed(closed: Package, issue: IssueId): boolean {
  return Object.hasOwn(closed, issue);
}

/** Bridging options stay locked until experts or an event open them (N23). */
export function isUnlocked(
  opened: Readonly<Record<IssueId, readonly OptionId[]>>,
  issue: Issue,
  option: Option,
): boolean {
  return !option.bridging || (entryOf(opened, issue.id)?.includes(option.id) ?? false);
}

/** Whether two packages name the same options of the same issues. */
export function samePackage(one: Package, other: Package): boolean {
  const issues = Object.keys(one);
  return (
    issues.length === Object.keys(other).length &&
    issues.every((issue) => one[issue] === entryOf(other, issue))
  );
}

/** Whether two offers hold the same packages, in the same order. */
export function samePackages(one: readonly Package[], other: readonly Package[]): boolean {
  return one.length === other.length && one.every((pkg, at) => samePackage(pkg, other[at] ?? {}));
}

/** Whether some package of an offer names an option. */
export function isOffered(packages: readonly Package[], issue: IssueId, option: OptionId): boolean {
  return packages.some((pkg) => entryOf(pkg, issue) === option);
}

/** Whether a party gets an option whichever of the packages is taken. */
export function isInEach(packages: readonly Package[], issue: IssueId, option: OptionId): boolean {
  return packages.every((pkg) => entryOf(pkg, issue) === option);
}

/** The full package in which every issue that a package leaves out falls to its status quo (N15). */
export function fullPackage(issues: readonly Issue[], closed: Package): Package {
  const full: Record<IssueId, OptionId> = {};
  for (const issue of issues) full[issue.id] = entryOf(closed, issue.id) ?? issue.statusQuo;
  return full;
}
