import type { OfferPoint } from '../../../debrief/chapters/dance.ts';

/** One thing to look at on the way through the talks: an offer with its alternatives. */
export interface DanceStep {
  readonly offer: number;
  readonly points: readonly [OfferPoint, ...OfferPoint[]]; // one per alternative
}

/** The offers in the order in which they were made. */
export function danceSteps(offers: readonly OfferPoint[]): readonly DanceStep[] {
  const steps = new Map<number, [OfferPoint, ...OfferPoint[]]>();
  for (const point of offers) {
    const before = steps.get(point.offer);
    if (before) before.push(point);
    else steps.set(point.offer, [point]);
  }
  return [...steps].map(([offer, points]) => ({ offer, points }));
}
