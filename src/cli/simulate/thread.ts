import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../scenario/scenario.ts';
import type { GameResult } from '../../simulation/game-result.ts';
import type { Hand } from '../../simulation/share-out.ts';

/** A hand in a thread of its own. */
export function thread(scenario: Scenario): Hand {
  const worker = new Worker(new URL('./games-worker.ts', import.meta.url), {
    workerData: scenario,
  });
  return {
    play: (chunk, done, failed) => {
      worker.removeAllListeners();
      worker.once('message', (results: readonly GameResult[]) => done(results));
      worker.once('error', (error: unknown) =>
        failed({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) }),
      );
      worker.postMessage(chunk);
    },
    dismiss: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}
