import { failureAt } from '../judgement.ts';
import type { Standpoint } from '../standpoint.ts';

/** The range of values is cut into so many levels; the best of each is kept. */
const LEVELS = 128;

/** The best seen so far at every level of value; where nothing was seen it has no `theirs`. */
export interface Levels {
  readonly least: number; // value of the lowest level
  readonly span: number; // from there to the highest
  readonly steps: number; // levels to a point
  readonly above: Float64Array; // a package worth less to the other side is of no use, on a level
  readonly theirs: Float64Array;
  readonly values: Float64Array;
  readonly heads: Uint16Array;
  readonly tails: Uint16Array;
}

/**
 * What a package must at least be worth to the other side to be sought, by its value: less for more
 * value, or the same.
 */
export type Sought = (value: number) => number;

/** Reused by each search: to make them anew costs as much as a small search. */
const scratch = {
  above: new Float64Array(LEVELS + 1),
  theirs: new Float64Array(LEVELS + 1),
  values: new Float64Array(LEVELS + 1),
  heads: new Uint16Array(LEVELS + 1),
  tails: new Uint16Array(LEVELS + 1),
};

/** The levels of value at a standpoint, nothing seen yet. */
export function levelsAt(point: Standpoint, sought: Sought | undefined): Levels {
  const { above, theirs, values, heads, tails } = scratch;
  const least = failureAt(point);
  const span = spanOf(point);
  theirs.fill(-Infinity);
  above.fill(-Infinity);
  if (sought !== undefined) {
    // What is the best of its level decides, so that all of a level is sought that may hold any.
    for (let level = 0; level < LEVELS; level++) {
      above[level] = sought(least + ((level + 1) * span) / LEVELS);
    }
  }
  return { least, span, steps: LEVELS / span, above, theirs, values, heads, tails };
}

function spanOf(point: Standpoint): number {
  return Math.max(1, point.ceiling - failureAt(point));
}

/** The values of two packages on one level differ by less. */
export function widthAt(point: Standpoint): number {
  return spanOf(point) / LEVELS;
}

/** More than rounding can do to a value, in points. */
export const HAIR = 1e-6;

/** No level that a value may be on is higher, whatever was rounded on the way to it: quick to reckon. */
export function highestLevelOf({ least, steps }: Levels, about: number): number {
  const level = Math.trunc(steps * (about + HAIR - least));
  return level < 0 ? 0 : level > LEVELS ? LEVELS : level;
}

function levelOf({ least, span }: Levels, value: number): number {
  return Math.max(0, Math.min(LEVELS, Math.floor((LEVELS * (value - least)) / span)));
}

/** The levels whose best the other side likes better than all that is worth more, the highest first. */
export function bestLevels({ theirs }: Levels): readonly number[] {
  const best: number[] = [];
  let highest = -Infinity;
  for (let level = LEVELS; level >= 0; level--) {
    if (theirs[level]! <= highest) continue;
    highest = theirs[level]!;
    best.push(level);
  }
  return best;
}

/** Of two that the other side likes the same the one worth more stays, then the first in order. */
export function enter(
  levels: Levels,
  value: number,
  theirs: number,
  head: number,
  tail: number,
): void {
  const level = levelOf(levels, value);
  const before = levels.theirs[level] ?? 0;
  if (theirs < before) return;
  if (theirs === before) {
    const known = levels.values[level] ?? 0;
    if (value < known) return;
    const [heldHead, heldTail] = [levels.heads[level] ?? 0, levels.tails[level] ?? 0];
    const isLater = head > heldHead || (head === heldHead && tail > heldTail);
    if (value === known && isLater) return;
  }
  levels.theirs[level] = theirs;
  levels.values[level] = value;
  levels.heads[level] = head;
  levels.tails[level] = tail;
  for (let at = level; at >= 0 && (levels.above[at] ?? 0) < theirs; at--) levels.above[at] = theirs;
}
