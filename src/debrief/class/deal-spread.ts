import type { Issue, Option, Package, Scenario } from '../../scenario/scenario.ts';
import { isPlaces } from '../code/pack-result.ts';
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

/** What a result says was agreed, as a package of its scenario. */
export function agreedIn({ issues }: Pick<Scenario, 'issues'>, agreed: Package | Places): Package {
  if (!isPlaces(agreed)) return agreed;
  return Object.fromEntries(
    issues.flatMap(({ id, options }, at) => {
      const option = options[(agreed[at] ?? 0) - 1];
      return option === undefined ? [] : [[id, option.id]];
    }),
  );
}
