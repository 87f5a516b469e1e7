import type { Outcome } from '../../analysis/space.ts';
import type { PartyState } from '../../negotiation/state.ts';
import { judge, UNRATIFIED } from '../judgement.ts';
import { theirOutcomes } from '../named.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';

/** So many of the other side's latest packages count with whoever placates. */
const LATEST = 3;

/**
 * N25: the ratifier whose doubts stand most in the way of the package aimed for, at its price. One
 * who placates does it early, and for what the other side asks as well.
 */
export function ratifiersToReassure(outlook: CaucusOutlook): readonly Purpose<'reassureBinding'>[] {
  const { view, temper, time } = outlook.point;
  const wanted = wantedIn(outlook);
  if (wanted.length === 0) return [];
  // Early on, the package may still change: a promise bought too soon may be wasted.
  const haste = temper.placates > 0 ? 1 : 0.4 + 0.6 * time;
  return view.own.ratifiers.map((ratifier) => {
    const goodwill = { ...view.mine.goodwill };
    goodwill[ratifier.id] = (goodwill[ratifier.id] ?? 0) + 1;
    const gains = wanted.map((outcome) => gainOf(outlook.point, outcome, goodwill));
    return {
      move: { kind: 'reassure', ratifier: ratifier.id },
      rule: 'reassureBinding',
      worth: Math.max(...gains) * haste - ratifier.reassure.price * (1 - temper.placates),
      subject: { ratifier: ratifier.id },
    };
  });
}

function wantedIn({ point, prospects }: CaucusOutlook): readonly Outcome[] {
  // Nothing is paid for a package that is not believed to be good for both.
  const fair = prospects === undefined || prospects.promise <= 0 ? [] : [prospects.fair.outcome];
  return point.temper.placates > 0 ? [...fair, ...theirOutcomes(point).slice(-LATEST)] : fair;
}

/** What more goodwill brings to a package that could be signed but for those at home, in points. */
function gainOf(point: Standpoint, outcome: Outcome, goodwill: PartyState['goodwill']): number {
  const { chance, inner, fault } = judge(point, outcome);
  if (fault === 'mandate' || fault === 'belowReservation') return 0;
  const then = homeChance(point.view, point.issues, goodwill, outcome);
  return (then - chance) * (Math.max(4, inner - point.inner.reservation) + UNRATIFIED);
}
