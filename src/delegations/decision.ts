import type { Move } from '../negotiation/move.ts';
import type { Rationale } from './rationale.ts';

/** What a delegation does, and why. */
export interface Decision {
  readonly move: Move;
  readonly rationale: Rationale;
}
