import type { Because } from './scenario.ts';

/** A clause of a scenario: a block that says where it comes from. */
export interface Clause {
  readonly because: Because;
  readonly read?: string | undefined; // the mark of whoever has held it against what it cites
}

/** Something of a scenario and where it stands, told by ids: `parties.fi.positions.fence`. */
export interface Placed<T> {
  readonly place: string;
  readonly value: T;
}

/** Every clause of a scenario, or of any part of one, in the order of the file. */
export function clausesOf(scenario: object): readonly Placed<Clause>[] {
  return walk(scenario, '');
}

function walk(value: object, place: string): readonly Placed<Clause>[] {
  const own = isClause(value) ? [{ place: place === '' ? 'file' : place, value }] : [];
  const within = membersOf(value).flatMap(([name, member]) => {
    if (typeof member !== 'object' || member === null) return [];
    // The author's form knows no sheet: points and linkages stand beside the positions.
    return walk(member, name === 'sheet' ? place : place === '' ? name : `${place}.${name}`);
  });
  return [...own, ...within];
}

export function isClause(value: object): value is Clause {
  return typeof (value as Partial<Clause>).because === 'string';
}

/** Members by name; the entries of a list by their id, else their issue, else counted from 1. */
export function membersOf(value: object): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return Object.entries(value);
  return value.map((entry: unknown, index) => {
    const { id, issue } = (entry ?? {}) as { id?: unknown; issue?: unknown };
    const name = id ?? issue;
    return [typeof name === 'string' ? name : String(index + 1), entry] as const;
  });
}
