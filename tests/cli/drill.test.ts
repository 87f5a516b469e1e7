import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClassProcess, type ClassProcess } from '../support/class-process.ts';
import { cg, scratch, trace } from './cg.ts';

const key = 'the-key-of-this-drill';
const folder = scratch();
let server: ClassProcess;

beforeAll(async () => {
  server = await startClassProcess({ store: folder, key });
});

afterAll(async () => {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const drill = (...more: readonly string[]) =>
  cg([
    'drill',
    '--url',
    server.url,
    '--tables',
    '4',
    '--classes-of',
    '2',
    '--seconds',
    '2',
    ...more,
  ]);

describe('cg drill', () => {
  it('plays on a server, says in figures that nothing went wrong, and leaves no class behind', async () => {
    const { code, out } = drill('--key', key, '--every', '1', '--json', '--threads', '2');
    expect(code).toBe(0);
    const figures = JSON.parse(out) as Readonly<Record<string, number>>;
    expect(figures).toMatchObject({ tables: 4, lost: 0, doubled: 0, outOfOrder: 0, unanswered: 0 });
    expect(figures['acknowledged']).toBeGreaterThan(4);
    const headers = { authorization: `Bearer ${key}` };
    const left = await fetch(`${server.url}api/classes`, { headers });
    expect(await left.json()).toMatchObject({ classes: [] });
  });

  it('says so in words where the key is not that of the server, or missing', () => {
    const wrong = drill('--key', 'another-key-altogether');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('badToken');
    expect(wrong.err).not.toMatch(trace);
    const without = drill();
    expect(without.code).toBe(2);
    expect(without.err).toContain('--key');
  });
});
