import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server of classes in a process of its own, which can be killed as by a failure of the power. */
export interface ClassProcess {
  readonly url: string;
  readonly port: number;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>; // as it stops of itself
  readonly start: () => Promise<void>; // again, on the same port and store
  readonly megabytes: () => number; // resident now
  readonly cpuSeconds: () => number; // since its start
}

export interface ClassProcessOptions {
  /** A folder, or the address of a database. */
  readonly store: string;
  readonly key: string;
  readonly pinned?: boolean; // to one core, where the system can
  readonly flags?: readonly string[]; // of Node
  readonly mostBlocks?: number; // beyond which no file may grow: a disk that is full
  readonly port?: number; // any that is free
}

const program = join(import.meta.dirname, 'class-process-main.ts');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export const canPin = (): boolean => spawnSync('taskset', ['-p', '1']).status === 0;

export async function startClassProcess(options: ClassProcessOptions): Promise<ClassProcess> {
  const { store, key, pinned = false, flags = [], mostBlocks } = options;
  const port = options.port ?? (await freePort());
  const bounded =
    mostBlocks === undefined ? [] : ['sh', '-c', `ulimit -S -f ${mostBlocks} && exec "$@"`, 'sh'];
  const toOneCore = pinned ? ['taskset', '-c', '0'] : [];
  const [file = '', ...args] = [...bounded, ...toOneCore, process.execPath, ...flags, program];
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const started = spawn(file, [...args, store, key, String(port)], {
      stdio: ['pipe', 'pipe', 'inherit'], // it ends with the pipe, and so with this process
    });
    child = started;
    await new Promise<void>((done, fail) => {
      started.stdout.once('data', () => done());
      started.once('exit', (code) => fail(new Error(`The server ended with ${code}.`)));
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = child;
    child = undefined;
    if (ended === undefined) return;
    const gone = once(ended, 'exit');
    if (ended.kill(signal)) await gone;
  };
  const ofProcess = (name: string): string =>
    readFileSync(`/proc/${child?.pid ?? 0}/${name}`, 'utf8');

  await start();
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    megabytes: () => Number(/VmRSS:\s+(\d+)/.exec(ofProcess('status'))?.[1] ?? 0) / 1024,
    cpuSeconds: () => {
      const fields = ofProcess('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
  };
}
