import type { TurningPoint } from '../../debrief/turning-points.ts';
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

/** Looks for the turning points in a worker; gives back how to call it off. */
export function reckonTurningPoints(
  request: ReckoningRequest,
  onReckoning: (reckoning: Reckoning) => void,
): () => void {
  const worker = new Worker(new URL('./turning-points-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Reckoning>) => {
    onReckoning(data);
    if (data.kind !== 'reckoning') worker.terminate();
  });
  worker.addEventListener('error', () => {
    onReckoning({ kind: 'failed' });
    worker.terminate();
  });
  worker.postMessage(request);
  return () => {
    worker.terminate();
  };
}
