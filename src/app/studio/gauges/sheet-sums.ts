import { worthOf } from '../../../scenario/checks/sheets.ts';

/** What a side's best options are worth, all issues together: exactly 100 in a good file (N50). */
export interface SheetSum {
  readonly party: string; // its key in the file
  readonly name: string | undefined; // where it has one yet
  readonly sum: number; // of what can be read
  readonly whole: boolean; // whether everything could be
}

/** The sums of both sheets, of a file that may be broken in any way. */
export function sheetSums(data: unknown): readonly SheetSum[] {
  return entriesOf(at(data, 'parties')).map(([party, each]) => {
    const name = at(each, 'name');
    const best = entriesOf(at(each, 'points')).map(([, sheet]) => bestOf(at(sheet, 'options')));
    return {
      party,
      name: typeof name === 'string' ? name : undefined,
      sum: best.reduce<number>((total, points) => total + (points ?? 0), 0),
      whole: best.every((points) => points !== undefined),
    };
  });
}

function bestOf(options: unknown): number | undefined {
  const worths = entriesOf(options).map(([, points]) => worthIn(points));
  const known = worths.filter((worth) => worth !== undefined);
  return known.length > 0 && known.length === worths.length ? Math.max(...known) : undefined;
}

function worthIn(points: unknown): number | undefined {
  if (typeof points === 'number') return Number.isFinite(points) ? points : undefined;
  const [happens, otherwise, belief] = ['happens', 'otherwise', 'belief'].map((key) => {
    const value = at(points, key);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  });
  return worthOf({ happens, otherwise, belief });
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
