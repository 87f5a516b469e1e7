import { lazy } from '../lib/lazy.ts';
import type { Move } from '../negotiation/move.ts';
import type { Rationale } from './rationale.ts';

/** What a delegation does, and why. */
export interface Decision {
  readonly move: Move;
  readonly rationale: Rationale;
}

/** A move whose reasons are put together when they are read: where no record is kept, nobody does. */
export function decided(move: Move, why: () => Rationale): Decision {
  const rationale = lazy(why);
  return {
    move,
    get rationale() {
      return rationale();
    },
  };
}
