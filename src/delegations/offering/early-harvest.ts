import type { Dice } from '../../lib/dice.ts';
import type { Package } from '../../scenario/scenario.ts';
import { isAmong } from '../held.ts';
import { judge } from '../judgement.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Prospects } from '../prospects/prospects.ts';
import { outcomeWith, packageOf, type Standpoint } from '../standpoint.ts';

/** What an issue must be believed to bring the other side, of its whole sheet. */
const WELCOME = 0.015;

/**
 * N10, N12: the issues on which the fair package is better than the status quo for both sides, to
 * be initialled one by one while the hard ones wait. A thing for candid personas, and for the
 * first half of the talks.
 */
export function earlyHarvest(
  point: Standpoint,
  belief: Belief,
  { fair }: Prospects,
  dice: Dice,
): Package | undefined {
  const { temper, time, inner, statusQuo, held } = point;
  if (time > 0.6 || time < 0.15 || !dice.chance(temper.candour - 0.3)) return undefined;
  const easy = fair.outcome.flatMap((option, issue) => {
    const before = statusQuo[issue] ?? 0;
    if ((point.closed[issue] ?? -1) >= 0 || option === before) return [];
    if (!isAmong(held.masks, issue, option)) return [];
    const own = (inner.points[issue]?.[option] ?? 0) - (inner.points[issue]?.[before] ?? 0);
    const worth = belief.worth[issue];
    const theirs = (worth?.[option] ?? 0) - (worth?.[before] ?? 0);
    return own >= 1 && theirs >= WELCOME ? [issue] : [];
  });
  if (easy.length === 0 || easy.length === point.issues.length) return undefined;
  const pkg = packageOf(point, fair.outcome, easy);
  if (Object.keys(pkg).length === 0) return undefined;
  // What is left out stays as it is, however much of it was given before.
  const { fault } = judge(point, outcomeWith(point, pkg));
  return fault === undefined ? pkg : undefined;
}
