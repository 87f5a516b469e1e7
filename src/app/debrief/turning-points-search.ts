import type { TurningPoint } from '../../debrief/turning/turning-points.ts';
import type { GameRecord } from '../../record/record.ts';
import type { PartyId } from '../../scenario/scenario.ts';

export interface ReckoningRequest {
  readonly record: GameRecord;
  readonly side: PartyId;
}

/** How far the search for the turning points has come. */
export type Reckoning =
  | { readonly kind: 'reckoning'; readonly share: number } // 0–1
  | { readonly kind: 'found'; readonly points: readonly TurningPoint[] }
  | { readonly kind: 'failed' };
