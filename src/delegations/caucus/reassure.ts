import type { CaucusOutlook, Purpose } from './purpose.ts';
import { judge, UNRATIFIED } from '../judgement.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';

/** N25: the ratifier whose doubts stand most in the way of the package aimed for, at its price. */
export function ratifiersToReassure({
  point,
  prospects,
}: CaucusOutlook): readonly Purpose<'reassureBinding'>[] {
  // Nothing is paid for a package that is not believed to be good for both.
  if (prospects === undefined || prospects.promise <= 0) return [];
  const { view, inner, time } = point;
  const { fair } = prospects;
  const now = judge(point, fair.outcome);
  const gain = Math.max(4, now.inner - inner.reservation) + UNRATIFIED;
  return view.own.ratifiers.map((ratifier) => {
    const goodwill = { ...view.mine.goodwill };
    goodwill[ratifier.id] = (goodwill[ratifier.id] ?? 0) + 1;
    const chance = homeChance(view, point.issues, goodwill, fair.outcome);
    // Early on, the package may still change: a promise bought too soon may be wasted.
    const worth = (chance - now.chance) * gain * (0.4 + 0.6 * time) - ratifier.reassure.price;
    return {
      move: { kind: 'reassure', ratifier: ratifier.id },
      rule: 'reassureBinding',
      worth,
      subject: { ratifier: ratifier.id },
    };
  });
}
