import type { Phrase } from '../../lib/phrase.ts';

export type Concept =
  | 'batna'
  | 'anchoring'
  | 'logrolling'
  | 'audienceCost'
  | 'twoLevelGame'
  | 'deadline'
  | 'trust'
  | 'contingent';

/** Something that happened in a game and that a concept explains. */
export interface Finding {
  readonly concept: Concept;
  readonly kind: string; // with the concept, the key of the question
  readonly values: Phrase['values'];
  readonly move: number | undefined; // the turn it speaks of; undefined: the whole game
  readonly weight: readonly [deal: number, none: number]; // how much it says after either ending
}
