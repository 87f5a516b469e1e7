import type { Outcome } from '../../analysis/space.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { recentOf } from '../recent.ts';
import { signableKey, type Standpoint } from '../standpoint.ts';
import { bestListed } from './catalogue.ts';
import { fairOf, promisesAt } from './promise.ts';
import { searched } from './trade-off-search.ts';

/** A package that a delegation could sign. */
export interface Prospect {
  readonly outcome: Outcome;
  readonly value: number; // see Judgement
  readonly theirs: number; // believed worth to the other side, 0–1 of its whole sheet
}

/** What a delegation sees before it when it looks for a package. */
export interface Prospects {
  readonly list: readonly Prospect[]; // signable, by falling value and rising worth to them
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
  const list = bestListed(point, belief) ?? searched(point, belief);
  const fair = fairOf(list, promisesAt(point, belief));
  return fair && { list, best: list[0]?.value ?? 0, ...fair };
}

const liked = recentOf<Belief, { readonly best: Prospect | undefined }>(MOST_SEEN);

/** What of all prospects the other side likes best among those worth so much. */
export function bestLiked(point: Standpoint, belief: Belief, least: number): Prospect | undefined {
  return liked(belief, `${least} ${signableKey(point)}`, () => {
    const sought = (value: number): number => (value >= least ? -Infinity : Infinity);
    const list = bestListed(point, belief, sought) ?? searched(point, belief);
    return { best: list.findLast(({ value }) => value >= least) };
  }).best;
}
