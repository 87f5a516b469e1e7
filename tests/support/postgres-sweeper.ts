/** Started beside a test's PostgreSQL: when the test's process is gone, so are the server and its folder. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [folder = ''] = process.argv.slice(2);
process.stdin.resume();
process.stdin.once('close', () => void sweep());

function serverId(): number | undefined {
  try {
    return Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined; // it has ended by itself
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function sweep(): Promise<void> {
  const id = serverId();
  if (id !== undefined && isRunning(id)) process.kill(id, 'SIGQUIT');
  while (id !== undefined && isRunning(id)) await setTimeout(20);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
