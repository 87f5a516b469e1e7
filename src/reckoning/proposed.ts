import { offerOnTable } from '../negotiation/course/offers.ts';
import type { Move } from '../negotiation/move.ts';
import type { View } from '../negotiation/view.ts';
import type { Package } from '../scenario/scenario.ts';

/** The packages that a proposed move is about, to be reckoned for whoever decides upon it. */
export function proposedPackages(view: View, move: Move): readonly Package[] {
  if (move.kind === 'table') return move.packages;
  if (move.kind === 'nonPaper') return [move.package];
  if (move.kind === 'accept') {
    const accepted = offerOnTable(view)?.packages[move.package];
    return accepted === undefined ? [] : [accepted];
  }
  return [];
}
