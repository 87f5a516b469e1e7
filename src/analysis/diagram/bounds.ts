import type { Diagram, Layer } from './diagram.ts';
import type { Side } from '../space.ts';

/** The least and the most that the way from a node to the end can still add, in lattice steps. */
export interface Bounds {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Bounds for each layer and node, and for the end; a node without a way has most < least. */
export function boundsOf(diagram: Diagram, side: Side): readonly Bounds[] {
  let later: Bounds = { least: new Float64Array(1), most: new Float64Array(1) };
  const bounds = [later];
  for (const layer of diagram.layers.toReversed()) {
    later = layerBounds(layer, side === 0 ? layer.a : layer.b, later);
    bounds.unshift(later);
  }
  return bounds;
}

function layerBounds(layer: Layer, steps: Float64Array, later: Bounds): Bounds {
  const least = new Float64Array(layer.nodes).fill(Infinity);
  const most = new Float64Array(layer.nodes).fill(-Infinity);
  for (let edge = 0; edge < layer.next.length; edge++) {
    const next = layer.next[edge]!;
    if (next < 0) continue;
    const node = Math.floor(edge / layer.arity);
    least[node] = Math.min(least[node]!, steps[edge]! + later.least[next]!);
    most[node] = Math.max(most[node]!, steps[edge]! + later.most[next]!);
  }
  return { least, most };
}
