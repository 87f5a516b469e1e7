/** Something of a scenario and where it stands, told by ids: `parties.us.positions.shield`. */
export interface Placed<T> {
  readonly place: string;
  readonly value: T;
}

/** Every `because` of a scenario, or of any part of one. */
export function becauses(scenario: object): readonly Placed<string>[] {
  return walk(scenario, '');
}

function walk(value: object, place: string): readonly Placed<string>[] {
  return membersOf(value).flatMap(([name, member]) => {
    // The author's form knows no sheet: points and linkages stand beside the positions.
    const here = name === 'sheet' ? place : place === '' ? name : `${place}.${name}`;
    if (typeof member === 'object' && member !== null) return walk(member, here);
    return name === 'because' && typeof member === 'string'
      ? [{ place: place === '' ? 'file' : place, value: member }]
      : [];
  });
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
