import type { Dice } from '../../lib/dice.ts';
import type { Outcome, Pair, Side, Space } from '../../analysis/space.ts';
import type { Seat } from './bargainer.ts';
import { boulware, conceder, linear } from './time-dependent.ts';
import { listingOf, outcomeOf, type Listing } from './listing.ts';
import { micro } from './micro.ts';
import { ours } from './ours.ts';
import { random } from './random.ts';
import { titForTat } from './tit-for-tat.ts';

export const bargainers = {
  ours,
  boulware,
  linear,
  conceder,
  'tit-for-tat': titForTat,
  micro,
  random,
};

export type BargainerName = keyof typeof bargainers;

export interface Bargain {
  readonly outcome: Outcome | undefined; // undefined: no agreement
  readonly utilities: Pair; // reservation values without agreement
  readonly rounds: number; // in which it ended
}

export interface BargainSettings {
  readonly rounds: number;
  readonly dice: Dice;
}

/**
 * The field's stacked alternating-offers protocol (Rubinstein 1982; Aydoğan et al. 2017) with two
 * sides, a fixed number of rounds, no discount and no memory of rejected offers: in each round
 * side 0 answers what lies before it and offers, then side 1 does. Without agreement both have
 * their reservation values.
 *
 * @returns undefined where the space is too large to be listed (`MOST_OUTCOMES`)
 */
export function bargain(
  space: Space,
  a: BargainerName,
  b: BargainerName,
  { rounds, dice }: BargainSettings,
): Bargain | undefined {
  const listing = listingOf(space);
  if (listing === undefined) return undefined;
  const seat = (side: Side): Seat => ({
    space,
    listing,
    side,
    rounds,
    last: side === 1,
    dice: dice.fork('bargainer', side),
  });
  const sides = [bargainers[a](seat(0)), bargainers[b](seat(1))] as const;
  let standing: number | undefined;
  for (let round = 1; round <= rounds; round++) {
    const time = round / (rounds + 1);
    for (const side of sides) {
      if (standing !== undefined && side.accepts(standing, time))
        return close(listing, standing, round);
      standing = side.offer(time) ?? standing;
    }
  }
  const [first, second] = space.sheets;
  return { outcome: undefined, utilities: [first.reservation, second.reservation], rounds };
}

function close(listing: Listing, number: number, rounds: number): Bargain {
  return {
    outcome: outcomeOf(listing.sizes, number),
    utilities: [listing.points[0][number] ?? 0, listing.points[1][number] ?? 0],
    rounds,
  };
}
