/**
 * What was worked out for the keys asked for of late: at least `most` of them, and never more than
 * twice as many. A game shares much of its course with others of its scenario.
 */
export interface Recent<T> {
  readonly most: number;
  young: Map<string, T>;
  old: Map<string, T>; // asked for before all of the young ones; forgotten when these are many
}

export function recent<T>(most: number): Recent<T> {
  return { most, young: new Map(), old: new Map() };
}

export function recall<T>(shelf: Recent<T>, key: string, make: () => T): T {
  const { young, old } = shelf;
  const known = young.get(key);
  if (known !== undefined) return known;
  const made = old.get(key) ?? make();
  if (young.size >= shelf.most) {
    shelf.old = young;
    shelf.young = new Map();
  }
  shelf.young.set(key, made);
  return made;
}

/** A shelf of what is recent for each of some objects, as long as these are held. */
export function recentOf<K extends object, T>(
  most: number,
): (of: K, key: string, make: () => T) => T {
  const shelves = new WeakMap<K, Recent<T>>();
  return (of, key, make) => {
    const shelf = shelves.get(of) ?? recent<T>(most);
    shelves.set(of, shelf);
    return recall(shelf, key, make);
  };
}
