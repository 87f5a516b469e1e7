import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Faith } from '../../simulation/faith/faith.ts';
import type { FaithJob } from './faith-worker.ts';

/** Every job in a thread of its own, as many at a time as is sensible; in the order of the jobs. */
export async function measureFaith(
  jobs: readonly FaithJob[],
  workers = availableParallelism(),
): Promise<readonly Faith[]> {
  const measured: Faith[] = [];
  const left = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, job] = next;
      measured[at] = await measureOne(job);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, work));
  return measured;
}

async function measureOne(workerData: FaithJob): Promise<Faith> {
  const worker = new Worker(new URL('./faith-worker.ts', import.meta.url), { workerData });
  const [faith] = (await once(worker, 'message')) as [Faith];
  await worker.terminate();
  return faith;
}
