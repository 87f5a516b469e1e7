import { worthOf } from '../../scenario/checks/sheets.ts';
import { valueAt } from '../references/references.ts';
import { isBlock } from '../text/held.ts';

/** What the best options of a side's sheet come to, all issues together (N50). */
export const wholeSheet = 100;

/** What an option is worth at signature; undefined where its points cannot be read. */
export function worthIn(points: unknown): number | undefined {
  if (typeof points === 'number') return Number.isFinite(points) ? points : undefined;
  const [happens, otherwise, belief] = ['happens', 'otherwise', 'belief'].map((key) => {
    const value = valueAt(points, [key]);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  });
  return worthOf({ happens, otherwise, belief });
}

/** The points of the best option of an issue; undefined where not all of them can be read. */
export function bestOf(options: unknown): number | undefined {
  if (!isBlock(options)) return undefined;
  const worths = Object.values(options).map(worthIn);
  const known = worths.filter((worth) => worth !== undefined);
  return known.length > 0 && known.length === worths.length ? Math.max(...known) : undefined;
}

/** The best points of each issue of a side's sheet, by the issues' ids. */
export function bestPoints(
  data: unknown,
  party: string,
): readonly (readonly [string, number | undefined])[] {
  const points = valueAt(data, ['parties', party, 'points']);
  if (!isBlock(points)) return [];
  return Object.entries(points).map(([issue, sheet]) => [
    issue,
    bestOf(valueAt(sheet, ['options'])),
  ]);
}
