import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Chunk, playChunk } from '../../simulation/chunks.ts';

/** A thread that plays chunks of one scenario's games until it is ended. */
const scenario = workerData as Scenario;
parentPort?.on('message', (chunk: Chunk) => {
  parentPort?.postMessage(playChunk(scenario, chunk));
});
