import type { Dice } from '../../lib/dice.ts';
import { liveCommitment } from '../../negotiation/trust/commitments.ts';
import type { Aspiration } from '../aspiration.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { emphasised } from './menu.ts';
import { bestLiked, type Prospect, type Prospects } from '../prospects/prospects.ts';
import { holding, packageOf, type Standpoint } from '../standpoint.ts';

/** How much of the way from its aim to the fair package a first offer may give away for its style. */
const MOST_GIVEN = 0.3;

/**
 * D4: the first offer of a game. The dice draw one way of opening: how far from its aim, and which issue
 * it takes for the other side's dearest, or will not move on for now. What follows gives way from there.
 */
export function openingOffer(
  point: Standpoint,
  belief: Belief,
  { fair }: Prospects,
  { aim }: Aspiration,
  dice: Dice,
): Prospect | undefined {
  const open = point.issues.flatMap((_, at) => ((point.closed[at] ?? -1) < 0 ? [at] : []));
  if (open.length === 0) return undefined;
  const given = (dice.int(0, 10) / 10) * MOST_GIVEN;
  const bar = aim - given * Math.max(0, aim - fair.value);
  const issue = dice.pick(open);
  // To hold fast where they have publicly sworn what they want would be to open with a quarrel.
  const found =
    dice.chance(0.5) || liveCommitment(point.view.theirs, point.issues[issue]?.id ?? '')
      ? bestLiked(point, emphasised(belief, issue), bar)
      : bestLiked(heldFast(point, issue), belief, bar);
  return found !== undefined && Object.keys(packageOf(point, found.outcome)).length > 0
    ? found
    : undefined;
}

/** The standpoint of one that gives nothing away on an issue. */
function heldFast(point: Standpoint, issue: number): Standpoint {
  const points = point.inner.points[issue] ?? [];
  const mask = point.held.masks[issue] ?? 0;
  let best = -1;
  for (const [option, own] of points.entries()) {
    if (((mask >> option) & 1) === 1 && (best < 0 || own > (points[best] ?? 0))) best = option;
  }
  const masks = point.held.masks.map((each, at) => (at === issue && best >= 0 ? 1 << best : each));
  return holding(point, masks);
}
