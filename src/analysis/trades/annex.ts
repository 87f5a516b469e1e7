import { gainsOver, smaller } from '../solutions/choice.ts';
import { frontier, type Frontier } from '../frontier.ts';
import { improvement, isBetterForBoth, type Improvement } from './improvement.ts';
import { mostEven } from '../solutions/kalai-smorodinsky-point.ts';
import { utilitiesOf, type Outcome, type Scope, type Space } from '../space.ts';

/**
 * N54: the package that improves both sides of an agreed one most evenly, the Kalai–Smorodinsky
 * point with the agreed package as disagreement point (post-settlement settlement; Raiffa 1982,
 * "The art and science of negotiation"). Of the packages that both parties can bring home, unless
 * the scope says otherwise. Undefined if none of them is better for both.
 */
export function kalaiSmorodinskyFrom(
  space: Space,
  outcome: Outcome,
  scope: Scope = { ratified: true },
  points: Frontier = frontier(space, scope),
): Improvement | undefined {
  const from = utilitiesOf(space, outcome);
  const noWorse = points.filter((point) => smaller(gainsOver(point.utilities, from)) >= 0);
  const best = mostEven(noWorse, from);
  return best && isBetterForBoth(best.utilities, from)
    ? improvement(outcome, from, best)
    : undefined;
}
