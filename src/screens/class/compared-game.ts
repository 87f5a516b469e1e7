import type { Pair } from '../../analysis/space.ts';
import type { OutcomeKind, Package } from '../../scenario/scenario.ts';

/** A game that ended, as the charts of a class compare it. */
export interface ComparedGame {
  readonly id: string;
  readonly label: string | undefined; // whose it was, where that may be shown
  readonly outcome: OutcomeKind;
  readonly points: Pair;
  readonly agreed: Package | undefined; // what is in force; undefined: nothing is
}
