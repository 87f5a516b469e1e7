import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { holdsTheContract } from './contract.ts';
import { aClass, anAppend, events, onto } from './store-kit.ts';
import type { Filled } from './fill.ts';
import { newFolder } from './sqlite-place.ts';

const it = test.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const { folder, remove } = newFolder();
    await use(folder);
    await remove();
  },
});

const program = (name: string): string => resolve(import.meta.dirname, `${name}.ts`);
const code = (each: string) => ({ name: 'StoreTrouble', code: each });
const fileIn = (folder: string): string => join(folder, 'classes.sqlite');

/** What a child prints, as it comes. */
function linesOf(child: ChildProcessWithoutNullStreams): { readonly all: () => readonly string[] } {
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { all: () => said.split('\n').slice(0, -1) };
}

async function endNow(child: ChildProcessWithoutNullStreams): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** A store with some events in it, closed. */
async function written(folder: string, many = 200): Promise<void> {
  const store = await openSqliteStore(folder);
  await store.addClass(aClass());
  const texts = Array.from({ length: many }, (_, at) => `"${at} ${'x'.repeat(1000)}"`);
  await store.append(anAppend('a', onto('x', 0, texts)));
  await store.close();
}

describe('a store in a file', () => {
  holdsTheContract(() => Promise.resolve(newFolder()));
});

describe('the data folder', () => {
  it('and what lies in it are for the user alone', async ({ folder }) => {
    const store = await openSqliteStore(join(folder, 'deep'));
    await store.addClass(aClass());
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([mode(folder), mode(join(folder, 'deep'))]).toEqual(['700', '700']);
    const files = readdirSync(join(folder, 'deep')).map((name) => join(folder, 'deep', name));
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(mode))).toEqual(new Set(['600']));
    await store.close();
  });

  it('has nothing in it any more of a class that was removed', async ({ folder }) => {
    const store = await openSqliteStore(folder);
    const [secret, stays] = ['what Ann has said', 'what Ben has said'];
    await store.addClass(aClass());
    await store.addClass(aClass('other'));
    await store.append(anAppend('a', onto('x', 0, [secret])));
    await store.append({ ...anAppend('b', onto('y', 0, [stays])), classId: 'other' });
    await store.removeClass('class');
    // Another process looks: to close the file in this one would lift the locks on it.
    const grep = (text: string) => spawnSync('grep', ['-rc', text, folder]).status;
    expect([grep(secret), grep(stays)]).toEqual([1, 0]);
    await store.close();
  });
});

describe('a folder that another store has', () => {
  it('is refused in the same process, and free again when that is closed', async ({ folder }) => {
    const first = await openSqliteStore(folder);
    await first.addClass(aClass());
    for (const _ of [1, 2]) {
      await expect(openSqliteStore(folder)).rejects.toMatchObject(code('locked'));
    }
    expect(await first.append(anAppend('a', onto('x', 0)))).toEqual({ kind: 'done' });
    await first.close();
    const second = await openSqliteStore(folder);
    expect(await second.classes()).toEqual([aClass()]);
    await second.close();
  });

  it('is refused to another process, which does no harm', async ({ folder }) => {
    const store = await openSqliteStore(folder);
    const { stdout } = spawnSync(process.execPath, [program('opening-child'), folder], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('locked\n');
    await store.addClass(aClass());
    expect(await store.classes()).toEqual([aClass()]);
    await store.close();
  });

  it('is free at once when the other process is killed', async ({ folder }) => {
    const child = spawn(process.execPath, [program('opening-child'), folder]);
    const { all } = linesOf(child);
    await vi.waitFor(() => expect(all()).toEqual(['open']), { timeout: 30_000 });
    await expect(openSqliteStore(folder)).rejects.toMatchObject(code('locked'));
    await endNow(child);
    const store = await openSqliteStore(folder);
    await store.probe();
    await store.close();
  });
});

describe('a process that is killed while it appends', () => {
  it('has kept all that it acknowledged, in order, three times over', async ({ folder }) => {
    const first = await openSqliteStore(folder);
    await first.addClass(aClass());
    await first.close();
    const acknowledged: string[] = [];
    for (const enough of [50, 333, 700]) {
      const child = spawn(process.execPath, [program('appending-child'), folder]);
      const { all } = linesOf(child);
      await vi.waitFor(() => expect(all().length).toBeGreaterThan(enough), { timeout: 30_000 });
      await endNow(child);
      acknowledged.push(...all());
      const store = await openSqliteStore(folder);
      const streams = Array.from({ length: 12 }, (_, at) => `s${at}`);
      const kept = (await Promise.all(streams.map((each) => events(store, each)))).flat();
      const there = new Set(kept);
      expect(acknowledged.filter((line) => !there.has(`"${line}"`))).toEqual([]);
      expect(there.size).toBe(kept.length);
      await store.close();
    }
  });
});

const filling = [process.execPath, program('filling-child')];

/** On a disk of two megabytes; undefined where `mount` may not be used, not even apart from the rest. */
function onSmallDisk(folder: string): Filled | undefined {
  const script = 'mount -t tmpfs -o size=2m tmpfs "$3" && exec "$@"';
  for (const apart of [['-m'], ['-U', '-r', '-m']]) {
    const command = [...apart, 'sh', '-c', script, 'sh', ...filling, folder, 'file'];
    const { status, stdout } = spawnSync('unshare', command, { encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout) as Filled;
  }
  return undefined;
}

/** Where no file may grow beyond 2000 blocks. */
function withinBounds(folder: string): Filled {
  const script = 'ulimit -S -f 2000 && exec "$@"';
  const command = ['-c', script, 'sh', ...filling, folder, 'class'];
  return JSON.parse(spawnSync('sh', command, { encoding: 'utf8' }).stdout) as Filled;
}

function expectToGoOn({ trouble, acknowledged, kept, again, keptAfter }: Filled): void {
  expect(trouble).toBe('full');
  expect(acknowledged).toBeGreaterThan(5);
  expect(kept).toBe(acknowledged);
  expect(again).toBe('done');
  expect(keptAfter).toBe(acknowledged + 1);
}

describe('a disk that is full', () => {
  it('keeps what was acknowledged, and is gone on with when there is room', ({ folder }) => {
    mkdirSync(folder);
    const onDisk = onSmallDisk(folder);
    if (onDisk) expect(onDisk.probed).toBe('full');
    expectToGoOn(onDisk ?? withinBounds(folder));
  });

  it('is the same as a file that may grow no more', ({ folder }) => {
    expectToGoOn(withinBounds(folder));
  });
});

/** Opens a folder as somebody who has no right to all: root puts itself into nobody's place. */
function openAsNobody(folder: string): string {
  const command = [program('opening-as-nobody-child'), folder];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return stdout + stderr;
}

function giveToNobody(path: string): void {
  if (process.getuid?.() === 0) chownSync(path, 65_534, 65_534);
}

describe('a folder that cannot be written to', () => {
  it.for(['empty', 'with a store in it'])('says so, %s', async (which, { folder }) => {
    if (which === 'empty') mkdirSync(folder);
    else await written(folder);
    giveToNobody(join(folder, '..'));
    giveToNobody(folder);
    for (const name of readdirSync(folder)) {
      giveToNobody(join(folder, name));
      chmodSync(join(folder, name), 0o400);
    }
    chmodSync(folder, 0o500);
    expect(openAsNobody(folder)).toBe('readOnly\n');
    chmodSync(folder, 0o700);
  });

  it('says so where a file stands in its place', async ({ folder }) => {
    writeFileSync(folder, 'a file');
    await expect(openSqliteStore(folder)).rejects.toMatchObject(code('readOnly'));
    await expect(openSqliteStore(join(folder, 'deep'))).rejects.toMatchObject(code('readOnly'));
  });
});

describe('a file that is damaged', () => {
  const damage = (path: string, at: number, bytes: Uint8Array): void => {
    const file = openSync(path, 'r+');
    writeSync(file, bytes, 0, bytes.length, at);
    closeSync(file);
  };

  it.for([
    ['at its beginning', 0],
    ['in its middle', 20 * 4096],
  ] as const)('is told as broken, %s', async ([, at], { folder }) => {
    await written(folder);
    damage(fileIn(folder), at, new Uint8Array(3 * 4096).fill(0x5a));
    const before = readFileSync(fileIn(folder));
    await expect(openSqliteStore(folder)).rejects.toMatchObject(code('broken'));
    expect(readFileSync(fileIn(folder)).equals(before)).toBe(true);
  });

  it('while it is open is told as broken, and not answered from', async ({ folder }) => {
    await written(folder, 20_000); // far more than is held in memory
    const store = await openSqliteStore(folder);
    // A process of its own again, for the locks' sake.
    const script = `const fs = require('node:fs'); const file = fs.openSync(process.argv[1], 'r+');
      const junk = new Uint8Array(fs.fstatSync(file).size - 4096).fill(0x5a);
      fs.writeSync(file, junk, 0, junk.length, 4096)`;
    expect(spawnSync(process.execPath, ['-e', script, fileIn(folder)]).status).toBe(0);
    const read = store.read('x', 0).then(({ length }) => length);
    await expect(read).rejects.toMatchObject(code('broken'));
    await store.close();
  });

  it('is not what a file of a later version is', async ({ folder }) => {
    await written(folder);
    const database = new DatabaseSync(fileIn(folder));
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openSqliteStore(folder)).rejects.toMatchObject(code('newer'));
  });
});
