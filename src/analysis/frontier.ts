import { diagramOf, pointsAt, type Diagram, type Layer } from './diagram/diagram.ts';
import {
  mergeFronts,
  nothingLeft,
  writeOutcome,
  type Branch,
  type Front,
} from './diagram/front.ts';
import type { Outcome, Pair, Scope, Space } from './space.ts';

/** A pair of utilities, and a package that is worth it. */
export interface FrontierPoint {
  readonly utilities: Pair;
  readonly outcome: Outcome;
}

export type Frontier = readonly FrontierPoint[];

/**
 * The Pareto frontier: every pair of points such that no package of the scope is worth at least as
 * much to both parties and more to one. Each pair once, the first party's points rising; of
 * the packages worth the same pair, the first in the order of issues and options. Empty if the
 * scope holds no package. Reservation values play no part.
 *
 * Exact, without listing packages: non-dominated sets are summed and filtered issue by issue, from
 * the end of the decision diagram to its root (Nemhauser & Ullmann 1969, "Discrete dynamic
 * programming and capital allocation", on the nodes of the diagram). Sums are compared on the
 * sheets' lattices, so that rounding neither adds nor hides a point.
 */
export function frontier(space: Space, scope: Scope = {}): Frontier {
  const diagram = diagramOf(space, scope);
  return diagram.empty ? [] : readFront(diagram, rootFront(diagram), space.issues.length);
}

/** The front at the root of a diagram that is not empty. */
function rootFront(diagram: Diagram): Front {
  let later: readonly (Front | undefined)[] = [nothingLeft];
  for (const layer of diagram.layers.toReversed()) {
    const here: (Front | undefined)[] = [];
    for (let node = 0; node < layer.nodes; node++) {
      const branches = branchesOf(layer, node, (_, next) => later[next]);
      here.push(branches.length > 0 ? mergeFronts(layer.issue, branches, layer.leads) : undefined);
    }
    later = here;
  }
  return later[0] ?? nothingLeft;
}

/** The edges of a node as branches; `restOf` gives the front that an edge leads to, if any. */
export function branchesOf(
  layer: Layer,
  node: number,
  restOf: (option: number, next: number) => Front | undefined,
): Branch[] {
  const branches: Branch[] = [];
  for (let option = 0; option < layer.arity; option++) {
    const edge = node * layer.arity + option;
    const next = layer.next[edge]!;
    const rest = next < 0 ? undefined : restOf(option, next);
    if (rest) branches.push({ option, a: layer.a[edge]!, b: layer.b[edge]!, rest });
  }
  return branches;
}

/** A front as points, rising; what differs by rounding alone (within the slack) is one point. */
export function readFront(diagram: Diagram, front: Front, issues: number): FrontierPoint[] {
  const points: FrontierPoint[] = [];
  const [slackA, slackB] = [diagram.lattices[0].slack, diagram.lattices[1].slack];
  let [lastA, lastB] = [Infinity, -Infinity];
  for (let at = 0; at < front.a.length; at++) {
    const [a, b] = [front.a[at]!, front.b[at]!];
    if (b - lastB <= slackB && points.length > 0) continue; // no better for the second party
    if (lastA - a <= slackA) points.pop(); // no worse for the first, and better for the second
    const outcome = Array.from<number>({ length: issues }).fill(0);
    writeOutcome(front, at, outcome);
    points.push({ utilities: [pointsAt(diagram, 0, a), pointsAt(diagram, 1, b)], outcome });
    [lastA, lastB] = [a, b];
  }
  return points.reverse();
}
