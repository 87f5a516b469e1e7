import { concededTo } from './conceded.ts';
import type { Prospects } from './prospects/prospects.ts';
import type { Standpoint } from './standpoint.ts';

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
