import type { Diagram } from './diagram.ts';

/** A number of packages: a number, or its digits where it passes 2⁵³. */
export type Count = number | string;

export function asCount(count: bigint): Count {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

/** `part` of `whole` as a number from 0 to 1; 0 of nothing is 0. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number(part) / Number(whole);
}

/** For each layer and node, how many ways lead from it to the end; one more layer for the end. */
export function waysToEnd(diagram: Diagram): readonly (readonly bigint[])[] {
  let later: readonly bigint[] = [1n];
  const ways = [later];
  for (const layer of diagram.layers.toReversed()) {
    const here = Array.from({ length: layer.nodes }, (_, node) => {
      let sum = 0n;
      for (let option = 0; option < layer.arity; option++) {
        sum += later[layer.next[node * layer.arity + option]!] ?? 0n;
      }
      return sum;
    });
    ways.unshift(here);
    later = here;
  }
  return ways;
}

/** How many packages a diagram holds. */
export function packagesIn(diagram: Diagram): bigint {
  return diagram.empty ? 0n : (waysToEnd(diagram)[0]?.[0] ?? 0n);
}
