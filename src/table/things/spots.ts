import type { Layout } from '../layout/layout.ts';
import type { Picture } from '../picture/picture.ts';
import { kinds } from './kinds.ts';
import { keyOf, type Placed } from './thing.ts';

/** Where everything that can move is, by its key. */
export type Spots = ReadonlyMap<string, Placed>;

/** The place of every thing that can move, for one picture on one layout. */
export function spotsOf(picture: Picture, layout: Layout): Spots {
  const spots = new Map<string, Placed>();
  for (const { place } of Object.values(kinds)) {
    for (const placed of place(picture, layout)) spots.set(keyOf(placed.thing), placed);
  }
  return spots;
}
