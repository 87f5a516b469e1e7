import { parentPort, workerData } from 'node:worker_threads';
import { prepareDrill, type DrillOrder } from './run-drill.ts';

/** A thread with a share of a drill: sits down, says so, and plays for as long as it is told. */
const drill = await prepareDrill(workerData as DrillOrder);
parentPort?.on('message', (seconds: number) => {
  void drill.play(seconds).then((tally) => {
    parentPort?.postMessage(tally);
    parentPort?.close();
  });
});
parentPort?.postMessage('ready');
