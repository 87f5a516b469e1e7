import { declared, valueAt } from '../../../authoring/references/references.ts';
import { bestPoints } from '../../../authoring/sheets/best-points.ts';

/** What a side's best options are worth, all issues together: exactly 100 in a good file (N50). */
export interface SheetSum {
  readonly party: string; // its key in the file
  readonly name: string | undefined; // where it has one yet
  readonly sum: number; // of what can be read
  readonly whole: boolean; // whether everything could be
}

/** The sums of both sheets, of a file that may be broken in any way. */
export function sheetSums(data: unknown): readonly SheetSum[] {
  return declared(data, 'party').map(({ id }) => {
    const name = valueAt(data, ['parties', id, 'name']);
    const best = bestPoints(data, id).map(([, points]) => points);
    return {
      party: id,
      name: typeof name === 'string' ? name : undefined,
      sum: best.reduce<number>((total, points) => total + (points ?? 0), 0),
      whole: best.every((points) => points !== undefined),
    };
  });
}
