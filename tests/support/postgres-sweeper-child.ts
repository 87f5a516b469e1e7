/** Started beside a test's PostgreSQL: when the test's process is gone, so are the server and its folder. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [folder = ''] = process.argv.slice(2);

/** What the server keeps in a file as long as it runs. */
function serverId(): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGQUIT');
  } catch {
    // it has ended by itself, and had no time to take its file away
  }
}

async function sweep(): Promise<void> {
  const id = serverId();
  if (id !== undefined) end(id);
  for (let wait = 0; wait < 250 && serverId() !== undefined; wait += 1) await setTimeout(20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

process.stdin.resume();
process.stdin.once('close', () => void sweep());
