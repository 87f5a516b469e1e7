import { samePackage } from '../../negotiation/agenda.ts';
import type { Dice } from '../../lib/dice.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { bestLiked, type Prospect } from '../prospects/prospects.ts';
import { packageOf, type Standpoint } from '../standpoint.ts';

/** How much more an issue is supposed to matter to them in one of the alternatives. */
const EMPHASIS = 2.2;
/** Above this mean certainty a menu would teach little. */
const CLEAR = 0.75;

/**
 * N10: alternatives of like value, each the best offer if another issue were the one that matters
 * to the other side: which of them it takes up tells its priorities, and one of them may suit
 * (Leonardelli et al. 2019).
 */
export function menuAround(
  point: Standpoint,
  belief: Belief,
  next: Prospect,
  aim: number,
  dice: Dice,
): readonly Package[] {
  const { temper, closed, time } = point;
  const { menuAtMost } = point.view.rules;
  if (menuAtMost < 2) return [];
  const open = point.issues.flatMap((_, at) => ((closed[at] ?? -1) < 0 ? [at] : []));
  const clarity = open.reduce((sum, at) => sum + (belief.certainty[at] ?? 0), 0) / open.length;
  if (open.length < 3 || clarity > CLEAR || !dice.chance(temper.menus * (1 - 0.5 * time)))
    return [];
  const doubtful = [...open].sort((a, b) => doubt(belief, b) - doubt(belief, a));
  const menu = [packageOf(point, next.outcome)];
  for (const issue of doubtful.slice(0, menuAtMost)) {
    const best = bestLiked(point, emphasised(belief, issue), aim);
    const pkg = best && packageOf(point, best.outcome);
    if (pkg === undefined || Object.keys(pkg).length === 0) continue;
    if (!menu.some((other) => samePackage(other, pkg))) menu.push(pkg);
    if (menu.length === menuAtMost) break;
  }
  return menu;
}

function doubt(belief: Belief, issue: number): number {
  return (1 - (belief.certainty[issue] ?? 0)) * (belief.weights[issue] ?? 0);
}

const supposed = new WeakMap<Belief, Map<number, Belief>>();

/** The belief that an issue matters more to them; the same one each time, as is seen by it. */
export function emphasised(belief: Belief, issue: number): Belief {
  const shelf = supposed.get(belief) ?? new Map<number, Belief>();
  supposed.set(belief, shelf);
  const known = shelf.get(issue);
  if (known !== undefined) return known;
  const worth = belief.worth.map((options, at) =>
    at === issue ? options.map((each) => each * EMPHASIS) : options,
  );
  const made = { ...belief, worth };
  shelf.set(issue, made);
  return made;
}
