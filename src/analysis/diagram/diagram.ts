import { issueOrder } from './order.ts';
import { rulesOf, type Rules } from './rules.ts';
import type { Scope, Space } from '../space.ts';
import { transitions } from './transitions.ts';
import { latticeOf, type Lattice } from './lattice.ts';

/**
 * A space as a layered decision diagram: a layer decides one issue; a node is all that the issues
 * still to come need to know of those decided (which linkages may still hold, how much support
 * each ratifier still needs). Every path from the root to the end is one package of the scope, and
 * the numbers on its edges sum up to its points. Nodes with the same future are one node, so the
 * diagram stays small where the list of packages does not: without linkages and ratifiers it has
 * one node a layer.
 */
export interface Diagram {
  readonly layers: readonly Layer[];
  readonly lattices: readonly [Lattice, Lattice];
  readonly constants: readonly [number, number]; // points that every package has
  readonly empty: boolean; // no package at all
}

/** Edges that decide `issue`, from each of `nodes` nodes by each of `arity` options. */
export interface Layer {
  readonly issue: number;
  readonly leads: boolean; // whether every issue of the later layers comes later in the space too
  readonly nodes: number;
  readonly arity: number;
  readonly next: Int32Array; // [node × arity + option] node of the following layer, −1: none
  readonly a: Float64Array; // steps of the first party's lattice, linkages settled here included
  readonly b: Float64Array;
}

export function diagramOf(space: Space, scope: Scope = {}): Diagram {
  const rules = rulesOf(space, scope);
  const order = issueOrder(space.issues.length, rules);
  const lattices = [latticeOf(space.sheets[0]), latticeOf(space.sheets[1])] as const;
  const walk = transitions(rules, order);
  const layers: Layer[] = [];
  let nodes = walk.begin();
  let empty = nodes === 0;
  for (const [at, issue] of order.entries()) {
    const arity = space.issues[issue]?.options.length ?? 0;
    const size = nodes * arity;
    const layer = {
      issue,
      leads: order.slice(at + 1).every((later) => later > issue),
      nodes,
      arity,
      next: new Int32Array(size).fill(-1),
      a: new Float64Array(size),
      b: new Float64Array(size),
    };
    const bonus = { a: 0, b: 0 };
    const allowed = rules.allowed[issue] ?? [];
    const [a, b] = [stepsOf(space, lattices, 0, issue), stepsOf(space, lattices, 1, issue)];
    for (let node = 0; node < nodes; node++) {
      for (const option of allowed) {
        const edge = node * arity + option;
        layer.next[edge] = walk.step(node, option, bonus);
        layer.a[edge] = a[option]! + Math.round(bonus.a * lattices[0].scale);
        layer.b[edge] = b[option]! + Math.round(bonus.b * lattices[1].scale);
      }
    }
    nodes = walk.advance();
    layers.push(layer);
  }
  if (nodes === 0) empty = true;
  dropDeadEnds(layers);
  if (layers.length > 0 && layers[0]?.next.every((node) => node < 0)) empty = true;
  return { layers, lattices, constants: constantsOf(space, rules), empty };
}

/** The points of the options of an issue, in steps of the party's lattice. */
function stepsOf(
  { issues, sheets }: Space,
  lattices: readonly [Lattice, Lattice],
  side: 0 | 1,
  issue: number,
): readonly number[] {
  const points = sheets[side].points[issue] ?? [];
  const { scale } = lattices[side];
  return (issues[issue]?.options ?? []).map((_, option) =>
    Math.round((points[option] ?? 0) * scale),
  );
}

function constantsOf(space: Space, rules: Rules): readonly [number, number] {
  const always = rules.bonds.filter((bond) => bond.masks.size === 0);
  return [
    always.reduce((sum, bond) => sum + bond.a, space.sheets[0].constant),
    always.reduce((sum, bond) => sum + bond.b, space.sheets[1].constant),
  ];
}

/** Takes off the edges that lead to no package. */
function dropDeadEnds(layers: readonly Layer[]): void {
  let alive: Uint8Array | undefined;
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at];
    if (!layer) continue;
    const here = new Uint8Array(layer.nodes);
    for (let edge = 0; edge < layer.next.length; edge++) {
      const next = layer.next[edge] ?? -1;
      if (next < 0) continue;
      if (alive && !alive[next]) layer.next[edge] = -1;
      else here[Math.floor(edge / layer.arity)] = 1;
    }
    alive = here;
  }
}

/** The points of lattice sums: what `frontier` and the others report. */
export function pointsAt(diagram: Diagram, side: 0 | 1, sum: number): number {
  return sum / diagram.lattices[side].scale + diagram.constants[side];
}
