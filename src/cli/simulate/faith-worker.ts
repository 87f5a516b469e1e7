import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../scenario/scenario.ts';
import { faithOf } from '../../simulation/faith/faith.ts';

/** What a thread measures. */
export interface FaithJob {
  readonly scenario: Scenario;
  readonly games: number;
  readonly dice: number;
}

const { scenario, games, dice } = workerData as FaithJob;
parentPort?.postMessage(faithOf(scenario, games, dice));
