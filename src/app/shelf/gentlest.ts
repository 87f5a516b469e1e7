import type { ShelfEntry } from './shelf-entry.ts';

/** Where somebody begins who has not chosen: the first of the least difficult on the shelf. */
export function gentlest(shelf: readonly ShelfEntry[]): ShelfEntry | undefined {
  const least = Math.min(...shelf.map(({ difficulty }) => difficulty));
  return shelf.find(({ difficulty }) => difficulty === least);
}
