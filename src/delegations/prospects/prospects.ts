import type { Belief } from '../belief/sheet-model.ts';
import { recentOf } from '../../lib/recent.ts';
import { signableKey, type Standpoint } from '../standpoint.ts';
import { search, type Found } from './catalogue.ts';
import { bestLevels } from './levels.ts';
import { countWorth, prospectIn, type Listing, type Prospect } from './listing.ts';
import { fairOf, promisesAt } from './promise.ts';
import { listingIn, prospectAt } from './readings.ts';
import { searched } from './trade-off-search.ts';

export type { Prospect } from './listing.ts';

/** What a delegation sees before it when it looks for a package. */
export interface Prospects {
  readonly list: Listing; // signable
  readonly best: number; // value of the first
  readonly fair: Prospect; // the largest product of believed gains (Nash 1950)
  readonly promise: number; // how good the fair package is for both, in points
}

/** So much is kept of what was seen by one belief. */
const MOST_SEEN = 24;

/** What was seen by one belief; mostly it is asked for again in the same caucus or on the floor. */
const seen = recentOf<Belief, { readonly prospects: Prospects | undefined }>(MOST_SEEN);

/** @returns undefined where nothing can be signed at all */
export function prospectsAt(point: Standpoint, belief: Belief): Prospects | undefined {
  const sight = seen(belief, signableKey(point), () => ({ prospects: lookFor(point, belief) }));
  return sight.prospects;
}

function lookFor(point: Standpoint, belief: Belief): Prospects | undefined {
  const found = search(point, belief);
  const list = found === undefined ? searched(point, belief) : listingIn(found);
  const fair = fairOf(list, promisesAt(point, belief));
  return fair && { list, best: list.values[0] ?? 0, ...fair };
}

const liked = recentOf<Belief, { readonly best: Prospect | undefined }>(MOST_SEEN);

/** What of all prospects the other side likes best among those worth so much. */
export function bestLiked(point: Standpoint, belief: Belief, least: number): Prospect | undefined {
  return liked(belief, `${least} ${signableKey(point)}`, () => {
    const found = search(point, belief, (value) => (value >= least ? -Infinity : Infinity));
    return { best: found ? lastWorth(found, least) : lastListed(searched(point, belief), least) };
  }).best;
}

function lastWorth(found: Found, least: number): Prospect | undefined {
  const level = bestLevels(found.levels).findLast((at) => found.levels.values[at]! >= least);
  return level === undefined ? undefined : prospectAt(found, level);
}

function lastListed(list: Listing, least: number): Prospect | undefined {
  const count = countWorth(list, least);
  return count === 0 ? undefined : prospectIn(list, count - 1);
}
