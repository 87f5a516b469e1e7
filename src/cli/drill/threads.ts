import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { prepareDrill, type DrillOrder } from './run-drill.ts';
import { sumOf, type Tally } from './tally.ts';

/** Runs a drill on so many threads, which sit down one after another and begin together. */
export async function runDrill(
  order: DrillOrder,
  seconds: number,
  threads: number,
  onSeated: () => void = () => undefined,
): Promise<Tally> {
  if (threads < 2) {
    const drill = await prepareDrill(order);
    onSeated();
    return drill.play(seconds);
  }
  const share = Math.ceil(order.tables / order.classesOf / threads) * order.classesOf;
  const workers: Worker[] = [];
  for (let left = order.tables; left > 0; left -= share) {
    const worker = new Worker(new URL('./drill-worker.ts', import.meta.url), {
      workerData: { ...order, tables: Math.min(left, share) } satisfies DrillOrder,
    });
    workers.push(worker);
    await once(worker, 'message');
  }
  onSeated();
  const told = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage(seconds);
  const tallies = await Promise.all(told);
  return sumOf(tallies.map(([tally]) => tally as Tally));
}
