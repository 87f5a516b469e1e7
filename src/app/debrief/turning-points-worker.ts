import { reviewGame } from '../../debrief/review.ts';
import { turningPoints } from '../../debrief/turning/turning-points.ts';
import type { Reckoning, ReckoningRequest } from './turning-points-search.ts';

/** Reckons in a thread of its own, so that the page stays quick. */
self.addEventListener('message', ({ data }: MessageEvent<ReckoningRequest>) => {
  const reviewed = reviewGame(data.record);
  if (!reviewed.ok) {
    self.postMessage({ kind: 'failed' } satisfies Reckoning);
    return;
  }
  const steps = turningPoints(reviewed.value, data.side);
  let told = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      self.postMessage({ kind: 'found', points: step.value } satisfies Reckoning);
      return;
    }
    const share = step.value.decisions / Math.max(1, step.value.of);
    if (share - told < 0.05) continue;
    told = share;
    self.postMessage({ kind: 'reckoning', share } satisfies Reckoning);
  }
});
