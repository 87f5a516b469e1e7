import type { Reckoning, ReckoningRequest } from './turning-points-search.ts';
import TurningPointsWorker from './turning-points-worker.ts?worker&inline';

/**
 * Looks for the turning points in a worker; gives back how to call it off. The worker comes with the
 * page that needs it: one that is fetched later might not come.
 */
export function reckonTurningPoints(
  request: ReckoningRequest,
  onReckoning: (reckoning: Reckoning) => void,
): () => void {
  const worker = new TurningPointsWorker();
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
