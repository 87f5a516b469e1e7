import { isInForce } from '../../negotiation/course/ending.ts';
import { resultOf } from '../game-result.ts';
import type { Package, PartyId } from '../../scenario/scenario.ts';
import type { Observed } from './observed.ts';
import { meanOf, NONE, type Share } from './share.ts';

/** What came of a game, as far as it is asked about here. */
export interface Ending {
  readonly deal: Package | undefined;
  readonly gain: Readonly<Record<PartyId, number>>; // over no agreement, prices included
  readonly fromFrontier: number;
}

export function endingOf({ end }: Observed): Ending {
  const { outcome } = end;
  if (outcome === undefined) throw new RangeError('The game is not over');
  const { kind, points, reservation, frontierDistance } = resultOf(end, outcome);
  return {
    deal: isInForce(kind) ? outcome.package : undefined,
    gain: Object.fromEntries(
      Object.entries(points).map(([id, own]) => [id, own - (reservation[id] ?? 0)]),
    ),
    fromFrontier: frontierDistance,
  };
}

export function fromFrontier(endings: readonly Ending[]): Share {
  return meanOf(endings.filter(({ deal }) => deal !== undefined).map((each) => each.fromFrontier));
}

/** The same over all games: what came to nothing lies far from it. */
export function allFromFrontier(endings: readonly Ending[]): Share {
  return meanOf(endings.map((each) => each.fromFrontier));
}

/** On how many issues two deals differ, over all pairs of them. */
export function dealsDiffer(endings: readonly Ending[]): Share {
  const deals = endings.flatMap(({ deal }) => (deal === undefined ? [] : [deal]));
  let [sum, cases] = [0, 0];
  for (const [at, one] of deals.entries()) {
    for (const other of deals.slice(at + 1)) {
      cases += 1;
      for (const issue in one) if (one[issue] !== other[issue]) sum += 1;
    }
  }
  return cases === 0 ? NONE : { sum, cases };
}
