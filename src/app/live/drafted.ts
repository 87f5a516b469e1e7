import { offerOnTable } from '../../negotiation/course/offers.ts';
import type { Move } from '../../negotiation/move.ts';
import type { View } from '../../negotiation/view.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { OfferDraft } from '../game-store.ts';

/** The packages that a proposed move is about, to be reckoned for whoever decides upon it. */
export function draftedPackages(view: View, move: Move): readonly Package[] {
  if (move.kind === 'table') return move.packages;
  if (move.kind === 'nonPaper') return [move.package];
  if (move.kind === 'accept') {
    const accepted = offerOnTable(view)?.packages[move.package];
    return accepted === undefined ? [] : [accepted];
  }
  return [];
}

/** A proposed offer as the draft of one's own, to be worked on; undefined of any other move. */
export function offerFrom(move: Move): OfferDraft | undefined {
  if (move.kind !== 'table') return undefined;
  const { packages, severable, final } = move;
  return { packages, shown: 0, severable, final };
}
