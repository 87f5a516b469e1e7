import { bestBy, gainsOver, smaller, sum } from '../solutions/choice.ts';
import { diagramOf, type Diagram } from '../diagram/diagram.ts';
import { mergeFronts, nothingLeft, type Front } from '../diagram/front.ts';
import { branchesOf, readFront } from '../frontier.ts';
import { improvement, isBetterForBoth, type Improvement } from './improvement.ts';
import { utilitiesOf, type Outcome, type Scope, type Space } from '../space.ts';

/**
 * The package nearest to `outcome` that is better for both: with the fewest changed issues; of
 * those the one with the largest smaller gain, then the largest sum of gains, then the first in
 * the order of issues and options. Undefined if no package of the scope is better for both.
 *
 * Exact: the frontier's method, with the number of changed issues as part of each node, for one
 * change, then two, and so on until a package is found.
 */
export function nearestImprovement(
  space: Space,
  outcome: Outcome,
  scope: Scope = {},
): Improvement | undefined {
  const diagram = diagramOf(space, scope);
  if (diagram.empty) return undefined;
  const from = utilitiesOf(space, outcome);
  let fewer: Fronts | undefined;
  for (let changes = 0; changes <= space.issues.length; changes++) {
    const fronts = frontsWith(diagram, outcome, fewer, changes);
    const root = fronts[0]?.[0];
    const points = root ? readFront(diagram, root, space.issues.length) : [];
    const better = points.filter((point) => isBetterForBoth(point.utilities, from));
    const best = bestBy(better, (point) => gainsOver(point.utilities, from), [smaller, sum]);
    if (best) return improvement(outcome, from, best);
    fewer = fronts;
  }
  return undefined;
}

/** By layer and node: what can follow with exactly so many changes. */
type Fronts = readonly (readonly (Front | undefined)[])[];

function frontsWith(
  diagram: Diagram,
  outcome: Outcome,
  fewer: Fronts | undefined,
  changes: number,
): Fronts {
  let later: readonly (Front | undefined)[] = [changes === 0 ? nothingLeft : undefined];
  const fronts = [later];
  for (const [at, layer] of [...diagram.layers.entries()].reverse()) {
    const stays = outcome[layer.issue];
    const afterChange = fewer?.[at + 1];
    const here: (Front | undefined)[] = [];
    for (let node = 0; node < layer.nodes; node++) {
      const branches = branchesOf(layer, node, (option, next) =>
        option === stays ? later[next] : afterChange?.[next],
      );
      here.push(branches.length > 0 ? mergeFronts(layer.issue, branches, layer.leads) : undefined);
    }
    fronts.unshift(here);
    later = here;
  }
  return fronts;
}
