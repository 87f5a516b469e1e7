import data from '../../../scenarios/shelf.json' with { type: 'json' };
import type { ShelfEntry } from './shelf-entry.ts';
import { useShelf } from './use-shelf.ts';

/** The shelf as a person sees it: what order the papers lie in, which one leads, and the first game. */
export interface Newsstand {
  readonly papers: readonly ShelfEntry[]; // without practice games
  readonly startHere: ShelfEntry | undefined; // where one begins who has not chosen
  readonly practice: ShelfEntry | undefined;
}

/** The papers in the order of the shelf's data; what is not named there, and one's own, after them. @internal */
export function newsstandOf(shelf: readonly ShelfEntry[]): Newsstand {
  const rank = ({ id }: ShelfEntry): number => {
    const at = data.order.indexOf(id);
    return at < 0 ? data.order.length : at;
  };
  const papers = shelf
    .filter(({ kind, own }) => kind !== 'practice' || own === true)
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    papers,
    startHere: papers.find(({ id }) => id === data.startHere),
    practice: shelf.find(({ id }) => id === data.practice.scenario),
  };
}

export function useNewsstand(): Newsstand {
  return newsstandOf(useShelf());
}
