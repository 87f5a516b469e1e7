import type { Scenario } from '../../scenario/scenario.ts';
import { type Chunk, playChunk } from '../../simulation/chunks.ts';

/** What the page sends to a worker: the scenario once, then chunks of its games. */
export type Order =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'chunk'; readonly chunk: Chunk };

let scenario: Scenario | undefined;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'scenario') scenario = data.scenario;
  else if (scenario === undefined) throw new RangeError('There is no scenario to play games of.');
  else postMessage(playChunk(scenario, data.chunk));
});
