import type { Package, Ratifier } from '../../scenario/scenario.ts';
import type { View } from '../../negotiation/view.ts';

/**
 * The support of one of the viewer's own ratifiers, in steps, for the draft over what is initialled,
 * with the status quo elsewhere: the sum of its stances and of its goodwill (N31), before its mood.
 */
export function homeSupport(view: View, ratifier: Ratifier, draft: Package): number {
  const goodwill = view.mine.goodwill[ratifier.id] ?? 0;
  return ratifier.stances.reduce((sum, { issue, options }) => {
    const option =
      view.closed[issue] ??
      draft[issue] ??
      view.scenario.issues.find(({ id }) => id === issue)?.statusQuo;
    return sum + (option === undefined ? 0 : (options[option] ?? 0));
  }, goodwill);
}
