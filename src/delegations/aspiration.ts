import type { Prospects } from './prospects.ts';
import { outcomeWith, sum, type Standpoint } from './standpoint.ts';

/** What a delegation aims at now, in value (inner points that come home). */
export interface Aspiration {
  readonly aim: number; // of what it tables
  readonly least: number; // what it would still sign at the very end
}

/** How much of the rest of its fair gain it insists on where the other side gives nothing. */
const HARDENS = 0.4;

/**
 * D2: the aim falls from the opening to the least along 1 − tᵉ, and no faster than the other side
 * gives, as far as the persona is reciprocal. What it insists on at the end is a share of its fair
 * gain, and more where the other side has given nothing: else holding out would pay.
 */
export function aspirationAt(point: Standpoint, prospects: Prospects): Aspiration {
  const { temper, time, inner } = point;
  const { fair, best } = prospects;
  const gain = Math.max(0, fair.value - inner.reservation);
  const given = concededTo(point, fair.value);
  const held = temper.reciprocity * (1 - given); // 0: pays back in full or does not care
  const share = Math.min(1, temper.least + HARDENS * held * (1 - temper.least));
  const least = inner.reservation + share * gain;
  const opening = Math.max(least, fair.value + temper.opening * (best - fair.value));
  const progress = Math.min(1, time ** temper.exponent) * (1 - 0.35 * held * (1 - time));
  return { aim: opening - (opening - least) * progress, least };
}

/**
 * How far the other side has come, 0–1: from what its first offer left this delegation with to the
 * fair package, measured by the best it has offered.
 */
function concededTo(point: Standpoint, fair: number): number {
  const { view, inner } = point;
  let first: number | undefined;
  let most = -Infinity;
  for (const offer of view.offers) {
    if (offer.by !== view.other) continue;
    const values = offer.packages.map((pkg) => sum(inner, outcomeWith(point, pkg)));
    const value = Math.max(...values);
    first ??= value;
    most = Math.max(most, value);
  }
  if (first === undefined) return 0;
  const way = fair - first;
  return way <= 1 ? 1 : Math.max(0, Math.min(1, (most - first) / way));
}
