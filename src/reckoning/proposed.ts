import { lastOffered, offerOnTable } from '../negotiation/course/offers.ts';
import type { Move } from '../negotiation/move.ts';
import type { Offer } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { Package } from '../scenario/scenario.ts';
import type { Signing } from './signing.ts';
import { reckon, type Reckoning } from './worth.ts';

/** A package to be reckoned, and how it would come to be signed. */
export interface Proposed {
  readonly package: Package;
  readonly how: Signing;
}

/** What a proposed move is about, to be reckoned for whoever decides upon it. */
export function proposedBy(view: View, move: Move): readonly Proposed[] {
  if (move.kind === 'table') return tabledIn(move.packages, move.severable);
  if (move.kind === 'nonPaper') return tabledIn([move.package]);
  const offer = offerOnTable(view);
  if (offer === undefined) return [];
  const offered = proposedIn(view, offer);
  if (move.kind === 'accept') return offered.slice(move.package, move.package + 1);
  if (move.kind !== 'initial') return [];
  return offered.slice(0, 1).map((each) => ({
    ...each,
    how: { kind: 'initial', issues: move.issues },
  }));
}

/** The packages of an offer of either side. */
export function proposedIn(
  { party }: View,
  { by, packages, severable }: Offer,
): readonly Proposed[] {
  if (by === party) return tabledIn(packages, severable);
  return packages.map((each) => ({ package: each, how: { kind: 'accept' } }));
}

/** The packages of the viewer's last offer, and of the other side's; none before the first. */
export function lastPackages({ offers, party }: View): ReturnType<typeof lastOffered> {
  return lastOffered(offers, party);
}

/** What each package of an offer would bring the viewer. */
export function reckonedIn(view: View, offer: Offer): readonly Reckoning[] {
  return proposedIn(view, offer).map(({ package: pkg, how }) => reckon(view, pkg, how));
}

function tabledIn(menu: readonly Package[], severable = false): readonly Proposed[] {
  return menu.map((each) => ({ package: each, how: { kind: 'offer', menu, severable } }));
}
