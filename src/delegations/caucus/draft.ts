import { isUnlocked } from '../../negotiation/agenda.ts';
import { verdictsOnDraft } from '../../negotiation/home/mandate.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { isAmong, type Masks } from '../held.ts';
import { fairAt } from '../prospects/fair.ts';
import { mostPromised, type Fair } from '../prospects/promise.ts';
import type { Prospect } from '../prospects/prospects.ts';
import { holding, openPart, type Standpoint } from '../standpoint.ts';

/** N27: the standpoint as it would be with the leave that a draft brings where it is called a basis. */
export function withLeaveFor(point: Standpoint, draft: Package): Standpoint {
  const { view, issues } = point;
  const { own, mine, scenario, closed, rules, opened } = view;
  const verdicts = verdictsOnDraft(rules, own, mine, scenario.issues, closed, draft);
  const masks = point.held.masks.map((mask, at) => {
    const issue = issues[at]!;
    const verdict = verdicts.find((each) => each.granted && each.issue === issue.id);
    const option = issue.options.findIndex(({ id }) => id === verdict?.option);
    const may = option >= 0 && isUnlocked(opened, issue, issue.options[option]!);
    return may ? mask | (1 << option) : mask;
  });
  return holding(point, masks);
}

/**
 * N27: the fairest draft for which the own capital would give all the leave that it takes; undefined
 * where there is none that takes any.
 *
 * @param least where it promises less than this, it may be another one or none
 * @param near a package near to which a bound on what any promises is sharp; mostly it says that none does
 */
export function fairestDraft(
  point: Standpoint,
  belief: Belief,
  least: number,
  near?: Prospect,
): (Fair & { readonly draft: Package }) | undefined {
  const isLaid = point.view.rules.basisAsksHome;
  if (!isLaid || point.mayAsk.every((mask) => mask === 0)) return undefined;
  let masks: Masks = point.held.masks.map((mask, at) => mask | point.mayAsk[at]!);
  if (near && mostPromised(holding(point, masks), belief, near) < least) return undefined;
  // Each time, what leave would not be given for is left out, so it comes to an end.
  for (;;) {
    const found = fairAt(holding(point, masks), belief, least);
    if (found === undefined) return undefined;
    const { outcome } = found.fair;
    const draft = openPart(point, outcome);
    const { held } = withLeaveFor(point, draft);
    const refused = outcome.flatMap((option, at) => (isAmong(held.masks, at, option) ? [] : [at]));
    if (refused.length === 0) return { ...found, draft };
    masks = masks.map((mask, at) => (refused.includes(at) ? mask & ~(1 << outcome[at]!) : mask));
  }
}
