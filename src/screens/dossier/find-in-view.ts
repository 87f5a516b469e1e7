import { unnamed } from '../../lib/unnamed.ts';
import type { PublicParty, View } from '../../negotiation/view.ts';
import type { Issue, Option } from '../../scenario/scenario.ts';

export function issueOf(view: View, id: string): Issue | undefined {
  return view.scenario.issues.find((issue) => issue.id === id);
}

function optionOf(view: View, issue: string, option: string): Option | undefined {
  return issueOf(view, issue)?.options.find(({ id }) => id === option);
}

export function optionTitle(view: View, issue: string, option: string): string {
  return optionOf(view, issue, option)?.title ?? unnamed;
}

export function otherParty(view: View): PublicParty {
  const [left, right] = view.scenario.parties;
  return left.id === view.other ? left : right;
}
