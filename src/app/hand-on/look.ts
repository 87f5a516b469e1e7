import type { Problem } from '../../scenario/problems/problem.ts';
import type { Reading, ReadingRequest } from '../studio/reading.ts';
import ReadingWorker from '../studio/reading-worker.ts?worker';
import type { Scenario } from '../../scenario/scenario.ts';

const patience = 10_000; // milliseconds

/** What a text from elsewhere is: nothing of it runs or is kept. */
export interface Look {
  readonly text: string;
  readonly scenario: Scenario | undefined; // where it can be played
  readonly problems: readonly Problem[];
}

/** Looks into a text in a thread of its own; undefined where that took too long, or broke down. */
export function lookInto(file: string, text: string): Promise<Look | undefined> {
  const worker = new ReadingWorker();
  return new Promise<Look | undefined>((done) => {
    const stop = setTimeout(done, patience);
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
      clearTimeout(stop);
      done({ text, scenario: data.scenario, problems: data.problems });
    });
    worker.addEventListener('error', () => {
      clearTimeout(stop);
      done(undefined);
    });
    worker.postMessage({ file, text } satisfies ReadingRequest);
  }).finally(() => {
    worker.terminate();
  });
}
