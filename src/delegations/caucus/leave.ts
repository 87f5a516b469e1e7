import { stanceTables } from '../prospects/ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';

/**
 * N20: `meanSupport` of the rules by number: what the capital would count for an option, with such
 * goodwill at home. Steps are whole, so that they may be added up in any order.
 */
export function meanSupportFor(
  { view: { own }, issues, closed, statusQuo }: Standpoint,
  goodwill: Readonly<Record<string, number>>,
  issue: number,
  option: number,
): number {
  const { ratifiers } = own;
  const tables = stanceTables(own, issues);
  let sum = 0;
  for (let of = 0; of < ratifiers.length; of++) {
    const table = tables[of]!;
    sum += goodwill[ratifiers[of]!.id] ?? 0;
    for (let at = 0; at < table.length; at++) {
      const held = closed[at]! >= 0 ? closed[at]! : statusQuo[at]!;
      sum += table[at]![at === issue ? option : held]!;
    }
  }
  return ratifiers.length === 0 ? 0 : sum / ratifiers.length;
}
