import type { Side, Space } from '../../analysis/space.ts';
import type { Dice } from '../../lib/dice.ts';
import type { Listing } from './listing.ts';

/**
 * One side of the plain protocol. Outcomes are numbers of a `Listing`; time runs over (0, 1): the
 * round (from 1) over the number of rounds plus one.
 */
export interface Bargainer {
  /** Its next offer; undefined where it has nothing to offer. Called once a round. */
  readonly offer: (time: number) => number | undefined;
  /** Whether it takes the other side's offer. Called once for each of them, before `offer`. */
  readonly accepts: (offer: number, time: number) => boolean;
}

/** What a bargainer knows when it sits down: its own side of the list, and nothing else. */
export interface Seat {
  readonly space: Space; // of which only sheet `side` may be read
  readonly listing: Listing; // of which only the parts of `side` may be read
  readonly side: Side;
  readonly rounds: number;
  readonly last: boolean; // whether the talks end on its answer
  readonly dice: Dice;
}
