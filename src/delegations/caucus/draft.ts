import { isUnlocked } from '../../negotiation/agenda.ts';
import { standingOf, verdictsOnDraft } from '../../negotiation/home/mandate.ts';
import type { View } from '../../negotiation/view.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { heldOf, isAmong, maskOf, type Masks } from '../held.ts';
import { fairAt } from '../prospects/fair.ts';
import type { Fair } from '../prospects/promise.ts';
import { openPart, type Standpoint } from '../standpoint.ts';

/** N27: the standpoint as it would be with the leave that a draft brings where it is called a basis. */
export function withLeaveFor(point: Standpoint, draft: Package): Standpoint {
  const granted = grantedFor(point, draft);
  if (granted.length === 0) return point;
  const { view, issues } = point;
  const masks = point.held.masks.map((mask, at) => {
    const { id, options } = issues[at]!;
    const option = granted.find(({ issue }) => issue === id)?.option;
    const index = options.findIndex((each) => each.id === option);
    const may = index >= 0 && isUnlocked(view.opened, issues[at]!, options[index]!);
    return may ? mask | (1 << index) : mask;
  });
  return withMasks(point, masks);
}

function grantedFor({ view }: Standpoint, draft: Package): ReturnType<typeof verdictsOnDraft> {
  if (!view.rules.basisAsksHome) return [];
  const { own, mine, scenario, closed, rules } = view;
  const verdicts = verdictsOnDraft(rules, own, mine, scenario.issues, closed, draft);
  return verdicts.filter(({ granted }) => granted);
}

function withMasks(point: Standpoint, masks: Masks): Standpoint {
  return { ...point, held: heldOf(point.view.own, masks) };
}

/** N27: the fairest draft for which the own capital would give all the leave that it takes. */
export function fairestDraft(
  point: Standpoint,
  belief: Belief,
  least: number,
): (Fair & { readonly draft: Package }) | undefined {
  const { view } = point;
  if (!view.rules.basisAsksHome) return undefined;
  let masks: Masks = point.issues.map((issue, at) =>
    (point.closed[at] ?? -1) >= 0
      ? (point.held.masks[at] ?? 0)
      : maskOf(
          issue,
          (index) => isAmong(point.held.masks, at, index) || mayBring(view, issue, index),
        ),
  );
  // Each time, what leave would not be given for is left out, so it comes to an end.
  for (;;) {
    const found = fairAt(withMasks(point, masks), belief, least);
    if (found === undefined) return undefined;
    const { outcome } = found.fair;
    const draft = openPart(point, outcome);
    const { held } = withLeaveFor(point, draft);
    const refused = outcome.flatMap((option, at) => (isAmong(held.masks, at, option) ? [] : [at]));
    if (refused.length === 0) return { ...found, draft };
    masks = masks.map((mask, at) => (refused.includes(at) ? mask & ~(1 << outcome[at]!) : mask));
  }
}

function mayBring(view: View, issue: Standpoint['issues'][number], index: number): boolean {
  const option = issue.options[index]!;
  return (
    isUnlocked(view.opened, issue, option) &&
    standingOf(view.own, view.mine, issue.id, option.id) === 'consult'
  );
}
