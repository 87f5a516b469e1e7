import type { Move } from '../../negotiation/move.ts';
import type { OfferDraft } from '../game-store.ts';

/** A proposed offer as the draft of one's own, to be worked on; undefined of any other move. */
export function offerFrom(move: Move): OfferDraft | undefined {
  if (move.kind !== 'table') return undefined;
  const { packages, severable, final } = move;
  return { packages, shown: 0, severable, final };
}
