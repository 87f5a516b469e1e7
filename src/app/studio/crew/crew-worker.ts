import type { Scenario } from '../../../scenario/scenario.ts';
import { answerTo } from './answer.ts';
import type { SentOrder } from './order.ts';

/** A hand of the crew: it keeps the scenario that it was last given, and does one order at a time. */
let known: Scenario | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SentOrder>) => {
  known = data.scenario ?? known;
  self.postMessage(answerTo(data.order, known));
});
