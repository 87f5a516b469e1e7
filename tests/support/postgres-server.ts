import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { postgresBinaries } from './postgres-binaries.ts';

/** A PostgreSQL server of a test's own, on a free port of this machine. */
export interface PostgresServer {
  /** Makes an empty database and tells its address. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>; // as for a restart: whoever is connected is cut off
  readonly kill: () => Promise<void>; // as by a failure of the power
  readonly start: () => Promise<void>; // again, on the same data and port
  readonly remove: () => Promise<void>;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL does not run as root: then as the user that is there for it, or as nobody. */
function user(): User {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => {
      const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
      return status === 0 ? Number(stdout) : undefined;
    });
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  return { uid: 65_534, gid: 65_534 };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Ends the server and removes its folder when this process is gone, in whatever way it went. */
function sweepUp(folder: string): ChildProcess {
  const sweeper = resolve(import.meta.dirname, 'postgres-sweeper-child.ts');
  return spawn(process.execPath, [sweeper, folder], {
    stdio: ['pipe', 'ignore', 'ignore'], // it waits for the end of the pipe
    detached: true,
  });
}

function initialise(programs: string, folder: string, password: string, as: User): void {
  const file = join(folder, 'password');
  writeFileSync(file, password);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(file, as.uid, as.gid);
  const { status, stderr } = spawnSync(
    join(programs, 'initdb'),
    [
      `--pgdata=${join(folder, 'data')}`,
      '--username=tester',
      '--auth=scram-sha-256',
      `--pwfile=${file}`,
      '--locale=C',
      '--encoding=UTF8',
      '--wal-segsize=1',
      '--no-sync', // of the empty database alone
      '--no-instructions',
    ],
    { ...as, encoding: 'utf8', cwd: folder },
  );
  rmSync(file);
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

const settings: Readonly<Record<string, string | number>> = {
  listen_addresses: '127.0.0.1',
  fsync: 'on', // durability is what is tested
  shared_buffers: '16MB',
  max_connections: 60,
  min_wal_size: '4MB',
  max_wal_size: '32MB',
  autovacuum: 'off',
  jit: 'off',
};

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`postgres: ${said}`)));
  });
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync('/tmp/cg-postgres-'); // short: a socket stands in it
  const sweeper = sweepUp(folder);
  const as = user();
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  if (as.uid !== undefined && as.gid !== undefined) {
    for (const each of [folder, join(folder, 'data')]) chownSync(each, as.uid, as.gid);
  }
  const programs = postgresBinaries(folder);
  const password = randomUUID();
  initialise(programs, folder, password, as);
  const port = await freePort();
  const flags = Object.entries({ ...settings, port, unix_socket_directories: folder }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const address = (name: string): string =>
    `postgres://tester:${password}@127.0.0.1:${port}/${name}`;

  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...flags], {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await ready(server);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!server) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    server = undefined;
    await gone;
  };

  await start();
  return {
    database: async () => {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      const sql = postgres(address('postgres'), { max: 1, onnotice: () => undefined });
      await sql`CREATE DATABASE ${sql(name)}`;
      await sql.end();
      return address(name);
    },
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGQUIT'),
    remove: async () => {
      await end('SIGQUIT');
      sweeper.stdin?.end();
      await once(sweeper, 'exit');
    },
  };
}
