import type { Scenario } from '../../scenario/scenario.ts';
import type { GameResult } from '../../simulation/game-result.ts';
import type { Hand } from '../../simulation/share-out.ts';
import type { Order } from './games-worker.ts';

export type GamesWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A hand in a Web Worker, so that the page goes on while games are played. */
export function webHand(scenario: Scenario, worker: GamesWorker = gamesWorker()): Hand {
  const order = (what: Order): void => worker.postMessage(what);
  order({ kind: 'scenario', scenario });
  return {
    play: (chunk, done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<readonly GameResult[]>) => done(data);
      worker.onerror = ({ message }) => failed(message);
      order({ kind: 'chunk', chunk });
    },
    dismiss: () => worker.terminate(),
  };
}

function gamesWorker(): GamesWorker {
  return new Worker(new URL('./games-worker.ts', import.meta.url), { type: 'module' });
}
