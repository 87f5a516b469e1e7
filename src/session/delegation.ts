import type { Dice } from '../lib/dice.ts';
import type { View } from '../negotiation/view.ts';
import type { RecordedMove } from '../record/record.ts';

/** Decides for a seat that no person holds, from its view and dice of its own. */
export type Delegation = (view: View, stream: Dice) => Delegated;

/** A move, with the reasons and the source that the record keeps beside it. */
export type Delegated = Omit<RecordedMove, 'party'>;
