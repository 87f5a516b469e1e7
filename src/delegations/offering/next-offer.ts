import type { Aspiration } from '../aspiration.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { forwardOf, isForward } from './forward.ts';
import { namedBy } from '../named.ts';
import { betterForBoth } from './better-for-both.ts';
import { bestOfTheirs, draftToTable, timesTabled } from './offers.ts';
import { countWorth, prospectIn, type Listing } from '../prospects/listing.ts';
import { prospectsAt, type Prospect, type Prospects } from '../prospects/prospects.ts';
import { packageOf, type Standpoint } from '../standpoint.ts';

/** D5: one offer is not made more often than this. */
const REPEATS = 2;

/** By so much, of the other side's whole sheet, it must like another trade better to be offered it. */
const WORTH_OFFERING = 0.035;

/** What it would table next. */
export interface Next {
  readonly prospect: Prospect;
  readonly within: Standpoint; // what it may hold without stepping back from its last offer
  /** Another trade, worth as much to it, that it believes the other side would like much better. */
  readonly alternative: Prospect | undefined;
  readonly isBack: boolean; // it steps back all the same, since nothing else is left to sign
}

/**
 * D2: the package that it believes the other side likes best among those worth its aim, and that asks
 * for no more on any issue than its last offer did. Where that leaves nothing worth the aim, it gives
 * way by as little as it can. What the other side has itself tabled it is sure to like; on the last
 * floor that need only be worth the least.
 */
export function nextOffer(
  point: Standpoint,
  belief: Belief,
  { list }: Prospects,
  aspiration: Aspiration,
): Next | undefined {
  const theirs = theirsToTable(point, aspiration);
  if (theirs !== undefined) {
    const better = isLast(point) ? betterForBoth(point, belief, theirs) : undefined;
    if (better === undefined) {
      return { prospect: theirs, within: point, alternative: undefined, isBack: false };
    }
    return { prospect: better, within: point, alternative: theirs, isBack: false };
  }
  const ahead = forwardOf(point);
  if (ahead.length === 0) return nextIn(point, list, aspiration);
  let best: Next | undefined;
  let hasAny = false;
  for (const within of ahead) {
    const sight = within === point ? { list } : prospectsAt(within, belief);
    if (sight === undefined) continue;
    hasAny = true;
    const next = nextIn(within, sight.list, aspiration);
    if (next !== undefined && next.prospect.theirs > (best?.prospect.theirs ?? -Infinity)) {
      best = next;
    }
  }
  const free = nextIn(point, list, aspiration);
  if (best === undefined) return hasAny ? undefined : free && { ...free, isBack: true };
  const isBetter =
    free !== undefined && free.prospect.theirs - best.prospect.theirs > WORTH_OFFERING;
  return isBetter ? { ...best, alternative: free.prospect } : best;
}

const isLast = ({ floorsLeft }: Standpoint): boolean => floorsLeft <= 1;

/**
 * What the other side has tabled, or has said in private that both could start from, that it would put
 * forward as it is.
 */
export function theirsToTable(point: Standpoint, { aim, least }: Aspiration): Prospect | undefined {
  const theirs = bestOfTheirs(point, isLast(point) ? least : aim);
  if (theirs && (isLast(point) || followsLast(point, theirs))) return theirs;
  return draftToTable(point, least);
}

function followsLast(point: Standpoint, { outcome }: Prospect): boolean {
  const last = namedBy(point.view, point.view.party).at(-1) ?? [];
  return last.length === 0 || last.some((before) => isForward(point, outcome, before));
}

/** The best of a list that was not made too often: what is worth the aim first, then what is worth less. */
function nextIn(within: Standpoint, list: Listing, { aim, least }: Aspiration): Next | undefined {
  const worth = countWorth(list, aim);
  const isNew = (at: number): boolean => {
    const pkg = packageOf(within, list.outcomeOf(at));
    return Object.keys(pkg).length > 0 && timesTabled(within, [pkg]) < REPEATS;
  };
  const at = (place: number): Next => ({
    prospect: prospectIn(list, place),
    within,
    alternative: undefined,
    isBack: false,
  });
  for (let place = worth - 1; place >= 0; place--) if (isNew(place)) return at(place);
  for (let place = worth; place < list.values.length; place++) {
    if ((list.values[place] ?? 0) < least) return undefined;
    if (isNew(place)) return at(place);
  }
  return undefined;
}
