import { boundsOf } from './diagram/bounds.ts';
import { asCount, shareOf, waysToEnd, type Count } from './diagram/count.ts';
import { diagramOf, type Diagram } from './diagram/diagram.ts';
import type { Scope, Side, Space } from './space.ts';

/** The zone of possible agreement: the packages worth no less than no deal to both parties. */
export interface Zopa {
  readonly packages: Count | undefined; // undefined: too many different sums to count exactly
  readonly share: number | undefined; // of all packages of the space, admissible or not
}

const MOST_STATES = 4_000_000;

/**
 * How many packages of the scope are worth at least its reservation value to either party
 * (indifference counts as acceptable), and their share of all packages.
 *
 * Counted without listing: the diagram is walked with the points that either party still needs;
 * a way that no longer can or no longer could fail to reach them is settled at once, and equal
 * needs at one node are counted once. Whole points keep this small for any number of packages.
 */
export function zopa(space: Space, scope: Scope = {}): Zopa {
  const diagram = diagramOf(space, scope);
  const all = space.issues.reduce((count, { options }) => count * BigInt(options.length), 1n);
  const inside = countAtLeast(diagram, [needOf(space, diagram, 0), needOf(space, diagram, 1)]);
  if (inside === undefined) return { packages: undefined, share: undefined };
  return { packages: asCount(inside), share: shareOf(inside, all) };
}

/** The reservation value in steps of the diagram, as a bound that rounding cannot miss. */
function needOf(space: Space, diagram: Diagram, side: Side): number {
  const { scale, slack } = diagram.lattices[side];
  const need = (space.sheets[side].reservation - diagram.constants[side]) * scale;
  const near = Math.max(slack, 1e-12 * Math.abs(need));
  return slack > 0 ? need - near : Math.ceil(need - near);
}

function countAtLeast(diagram: Diagram, needs: readonly [number, number]): bigint | undefined {
  if (diagram.empty) return 0n;
  const ways = waysToEnd(diagram);
  const [boundsA, boundsB] = [boundsOf(diagram, 0), boundsOf(diagram, 1)];
  const known = ways.map((nodes) => nodes.map(() => new Map<number, Map<number, bigint>>()));
  let states = 0;

  function count(at: number, node: number, needA: number, needB: number): bigint {
    const [a, b] = [boundsA[at]!, boundsB[at]!];
    if (needA > a.most[node]! || needB > b.most[node]!) return 0n;
    const openA = Math.max(needA, a.least[node]!);
    const openB = Math.max(needB, b.least[node]!);
    if (openA === a.least[node] && openB === b.least[node]) return ways[at]![node]!;
    const byA = known[at]![node]!;
    let byB = byA.get(openA);
    if (!byB) byA.set(openA, (byB = new Map<number, bigint>()));
    const before = byB.get(openB);
    if (before !== undefined) return before;
    if (++states > MOST_STATES) return 0n;
    const layer = diagram.layers[at]!;
    let sum = 0n;
    for (let option = 0; option < layer.arity; option++) {
      const edge = node * layer.arity + option;
      const next = layer.next[edge]!;
      if (next >= 0) sum += count(at + 1, next, openA - layer.a[edge]!, openB - layer.b[edge]!);
    }
    byB.set(openB, sum);
    return sum;
  }

  const total = count(0, 0, ...needs);
  return states > MOST_STATES ? undefined : total;
}
