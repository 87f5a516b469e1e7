import { bestBy, gainsOver, smaller, sum } from '../solutions/choice.ts';
import type { FrontierPoint } from '../frontier.ts';
import { improvement, isBetterForBoth, isMore, type Improvement } from './improvement.ts';
import { isAdmissible, utilitiesOf, type Outcome, type Scope, type Space } from '../space.ts';

/** One issue given by the first party for one given by the second. */
export interface Swap extends Improvement {
  readonly gives: readonly [number, number]; // issue that the first, and the second, party gives on
}

/**
 * The best swap of two issues: two options changed at once, so that both parties gain, although
 * one of the changes alone would cost the first party points and the other alone the second.
 * The best has the largest smaller gain, then the largest sum, then comes first. Undefined if the
 * scope holds none.
 */
export function bestSwap(space: Space, outcome: Outcome, scope: Scope = {}): Swap | undefined {
  const from = utilitiesOf(space, outcome);
  const steps = space.issues.flatMap(({ options }, issue) =>
    options.flatMap((_, option) => {
      if (option === outcome[issue]) return [];
      const worth = utilitiesOf(space, outcome.with(issue, option));
      return [{ issue, option, costs: [isMore(from[0], worth[0]), isMore(from[1], worth[1])] }];
    }),
  );
  const gives = new Map<FrontierPoint, readonly [number, number]>();
  for (const one of steps.filter((step) => step.costs[0])) {
    for (const other of steps.filter((step) => step.costs[1] && step.issue !== one.issue)) {
      const swapped = outcome.with(one.issue, one.option).with(other.issue, other.option);
      const utilities = utilitiesOf(space, swapped);
      if (!isBetterForBoth(utilities, from)) continue;
      if (scope.ratified && !isAdmissible(space, swapped)) continue;
      gives.set({ utilities, outcome: swapped }, [one.issue, other.issue]);
    }
  }
  const best = bestBy([...gives.keys()], (point) => gainsOver(point.utilities, from), [
    smaller,
    sum,
  ]);
  const given = best && gives.get(best);
  return given && { ...improvement(outcome, from, best), gives: given };
}
