import { answerTo } from '../../../src/app/studio/crew/answer.ts';
import type { SentOrder } from '../../../src/app/studio/crew/order.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/**
 * Does a worker's work on the page: a worker that is not bundled fetches the whole engine file by file.
 * The real ones are met in tests/e2e/instruments.e2e.ts.
 */
export class PageWorker extends EventTarget {
  private known: Scenario | undefined;
  private ended = false;

  postMessage({ scenario, order }: SentOrder): void {
    this.known = scenario ?? this.known;
    setTimeout(() => {
      if (this.ended) return;
      const data = answerTo(order, this.known);
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.ended = true;
  }
}
