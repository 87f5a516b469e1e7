import { fullPackage } from '../negotiation/agenda.ts';
import { optionPoints, pointsOf, reservationValue } from '../negotiation/points.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, OptionId } from '../scenario/scenario.ts';

/** What an option is worth on the viewer's sheet when trust suffices (N41), by belief (N42). */
export function sheetPoints(view: View, issue: Issue, option: OptionId): number {
  return optionPoints(view.own, issue, option, { ...view, trust: 100 });
}

/** The most that an issue can be worth to the viewer. */
export function mostPoints(view: View, issue: Issue): number {
  return Math.max(0, ...issue.options.map(({ id }) => sheetPoints(view, issue, id)));
}

/** N51: what no agreement is worth to the viewer now, and what it is made of. */
export function noDealPoints(view: View) {
  const { own, mine, scenario } = view;
  const nothing = fullPackage(scenario.issues, {});
  const statusQuo = pointsOf(own, nothing, view, scenario.issues);
  const total = reservationValue(own, mine, scenario.issues, view);
  return { statusQuo, adjustment: total - statusQuo, total };
}
