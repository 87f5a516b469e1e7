import type { Belief } from '../belief/sheet-model.ts';
import { recentOf } from '../../lib/recent.ts';
import { signableKey, type Standpoint } from '../standpoint.ts';
import { search } from './catalogue.ts';
import { widthAt } from './levels.ts';
import { neededFor, promiseOf, promisesAt, type Fair } from './promise.ts';
import type { Prospect } from './listing.ts';
import { fairIn } from './readings.ts';
import { fairSearched } from './trade-off-search.ts';

/** So much is kept of what was found by one belief. */
const MOST_FOUND = 24;

const found = recentOf<Belief, { readonly fair: Fair | undefined }>(MOST_FOUND);

/**
 * The fair package alone, where its promise is at least so much; where it is less, it may be
 * another one or none.
 */
export function fairAt(point: Standpoint, belief: Belief, least: number): Fair | undefined {
  const key = `${least} ${signableKey(point)}`;
  return found(belief, key, () => ({ fair: lookFor(point, belief, least) })).fair;
}

function lookFor(point: Standpoint, belief: Belief, least: number): Fair | undefined {
  const promises = promisesAt(point, belief);
  const all = search(point, belief, least > 0 ? neededFor(promises, least) : undefined);
  return all ? fairIn(all, promises) : fairSearched(point, belief, promises);
}

/** The least that the fair package promises where a package can be signed that is worth so much. */
export function promiseKept(
  point: Standpoint,
  belief: Belief,
  { value, theirs }: Pick<Prospect, 'value' | 'theirs'>,
): number {
  return promiseOf(promisesAt(point, belief), value - widthAt(point), theirs);
}
