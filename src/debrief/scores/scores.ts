import type { PartyId } from '../../scenario/scenario.ts';
import { durability } from './durability.ts';
import { efficiency } from './efficiency.ts';
import { relationship } from './relationship.ts';
import type { Review } from '../review.ts';
import type { Score } from './score.ts';
import { valueFor } from './value.ts';

/** N53: four scores, never summed into one and never a grade. */
export interface Scores {
  readonly value: Readonly<Record<PartyId, Score>>; // each side's own
  readonly efficiency: Score;
  readonly durability: Score;
  readonly relationship: Score;
}

export function scores(review: Review): Scores {
  return {
    value: Object.fromEntries(review.sides.map((id) => [id, valueFor(review, id)])),
    efficiency: efficiency(review),
    durability: durability(review),
    relationship: relationship(review),
  };
}
