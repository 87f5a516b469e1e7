import type { Scenario } from '../../scenario/scenario.ts';
import type { GameResult } from '../../simulation/game-result.ts';
import type { Hand } from '../../simulation/share-out.ts';
import type { Order } from './games-worker.ts';

export type GamesWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

const NOT_LOADED = 'A worker for the games could not be loaded.';
const UNREADABLE = 'A worker gave results that cannot be read.';
const DISMISSED = 'The worker was dismissed before it had played its games.';

type Waiting = Parameters<Hand['play']>;

/**
 * A hand in a Web Worker, so that the page goes on while games are played. Whatever becomes of the
 * worker, whoever waits for a chunk is told: a worker that is broken or dismissed stays so.
 */
export function webHand(scenario: Scenario, worker: GamesWorker = gamesWorker()): Hand {
  const order = (what: Order): void => worker.postMessage(what);
  let waiting: Waiting | undefined;
  let broken: string | undefined;

  const told = (): Waiting | undefined => {
    const those = waiting;
    waiting = undefined;
    return those;
  };
  const fail = (reason: string): void => {
    broken ??= reason;
    told()?.[2](broken);
  };

  worker.onmessage = ({ data }: MessageEvent<readonly GameResult[]>) => told()?.[1](data);
  // Where its script could not be fetched there is an event without words.
  worker.onerror = ({ message = '' }: Partial<ErrorEvent>) =>
    fail(message === '' ? NOT_LOADED : message);
  worker.onmessageerror = () => fail(UNREADABLE);
  order({ kind: 'scenario', scenario });
  return {
    play: (chunk, done, failed) => {
      if (broken !== undefined) {
        failed(broken);
        return;
      }
      waiting = [chunk, done, failed];
      order({ kind: 'chunk', chunk });
    },
    dismiss: () => {
      worker.terminate();
      fail(DISMISSED);
    },
  };
}

function gamesWorker(): GamesWorker {
  return new Worker(new URL('./games-worker.ts', import.meta.url), { type: 'module' });
}
