/**
 * A thousand tables playing at once on one core, all seats moving every ten seconds: `node
 * tests/bench/class.bench.ts [tables] [seconds]`. Aim: p99 of a move, from when it is kept to the
 * other side's screen, under 100 ms; the server under 1 GB. From the send it waits for the disk too.
 *
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDrill } from '../../src/cli/drill/threads.ts';
import { quantile } from '../../src/cli/drill/tally.ts';
import { canPin, startClassProcess } from '../support/class-process.ts';

const tables = Number(process.argv[2] ?? 1000);
const seconds = Number(process.argv[3] ?? 60);
const key = 'the-key-of-this-bench';
const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
const pinned = canPin();
const profile = process.env['PROFILE']; // a folder for a profile of the server
const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
const server = await startClassProcess({ store: folder, key, pinned, flags });
const scenario = {
  id: 'rome-2001',
  text: readFileSync(join(import.meta.dirname, '../../scenarios/rome-2001.yaml'), 'utf8'),
};

let before = 0;
let began = 0;
let most = 0;
const watching = setInterval(() => {
  most = Math.max(most, server.megabytes());
}, 1000);
const order = { url: server.url, key, scenario, tables, classesOf: 15, every: 10 };
const opening = performance.now();
const tally = await runDrill(order, seconds, 1, () => {
  console.log(`Seated in ${((performance.now() - opening) / 1000).toFixed(1)} s.`);
  before = server.cpuSeconds();
  began = performance.now();
});
clearInterval(watching);
const { acknowledged, lost, doubled, outOfOrder, latencies, screens, over } = tally;
const took = (performance.now() - began) / 1000;
console.table([
  {
    tables,
    moves: acknowledged,
    'moves a second': Number((acknowledged / seconds).toFixed(1)),
    'kept to screen, median ms': quantile(screens, 0.5),
    'p99 ms': quantile(screens, 0.99),
    'sent to screen, median ms': Number(quantile(latencies, 0.5).toFixed(1)),
    'its p99 ms': Number(quantile(latencies, 0.99).toFixed(1)),
    'of a core %': Math.round((100 * (server.cpuSeconds() - before)) / took),
    'server MB': Math.round(most),
    'lost, doubled, out of order': lost + doubled + outOfOrder,
    'games over': over,
    'on one core': pinned,
  },
]);
if (profile === undefined) await server.kill();
else await server.stop();
rmSync(folder, { recursive: true, force: true });
if (lost + doubled + outOfOrder > 0) process.exitCode = 1;
