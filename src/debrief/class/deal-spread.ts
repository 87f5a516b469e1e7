import type { Issue, Option, Package, Scenario } from '../../scenario/scenario.ts';
import type { Places } from './class-result.ts';

/** How the deals of a class differ on one issue. */
export interface IssueSpread {
  readonly issue: Issue;
  readonly options: readonly { readonly option: Option; readonly count: number }[]; // in their order
  readonly open: number; // deals that left the issue open
}

/** How many of some deals took each option, issue by issue in the order of the scenario. */
export function dealSpread(
  { issues }: Pick<Scenario, 'issues'>,
  deals: readonly Package[],
): readonly IssueSpread[] {
  return issues.map((issue) => {
    const options = issue.options.map((option) => ({
      option,
      count: deals.filter((deal) => deal[issue.id] === option.id).length,
    }));
    const closed = options.reduce((sum, { count }) => sum + count, 0);
    return { issue, options, open: deals.length - closed };
  });
}

/** A result's places as a package of their scenario. */
export function packageAt({ issues }: Pick<Scenario, 'issues'>, places: Places): Package {
  return Object.fromEntries(
    issues.flatMap(({ id, options }, at) => {
      const option = options[(places[at] ?? 0) - 1];
      return option === undefined ? [] : [[id, option.id]];
    }),
  );
}
