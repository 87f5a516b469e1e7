import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/server/store/postgres-store.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import { StoreTrouble, type Store } from '../../src/server/store/store.ts';
import { freePort } from '../support/class-process.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { moveOn, openClass, pairOf, pause, serve, until, type Student } from './kit.ts';

let folder: string;
let postgres: PostgresServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-trouble-'));
  postgres = await startPostgres();
}, 60_000);

afterAll(async () => {
  await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

const note = (text: string): object => ({ kind: 'note', text });
const notes = ({ sight }: Student): readonly string[] =>
  sight().seat?.messages.map(({ text }) => text) ?? [];

/** A store whose appends fail as they are told to, before or after they are done. */
function failing(store: Store) {
  let fails: 'before' | 'after' | undefined;
  const trouble = new StoreTrouble('unreachable');
  const wrapped: Store = {
    ...store,
    append: async (batch) => {
      if (fails === 'before') throw trouble;
      const done = await store.append(batch);
      if (fails === 'after') throw trouble;
      return done;
    },
  };
  return { store: wrapped, fail: (how: typeof fails) => (fails = how) };
}

describe('a store that fails', () => {
  test('because the disk is full refuses with its reason, keeps what it acknowledged, and goes on when there is room', async () => {
    const port = await freePort();
    const small = await serve(await openSqliteStore(folder, { mostPages: 200 }), port);
    const { ann, ben } = await pairOf(small.protocol, { notes: true });
    let opened: { readonly id?: string } = { id: '' };
    while (opened.id !== undefined) opened = await openClass(small.protocol);
    const written: string[] = [];
    const long = 'x'.repeat(270);
    for (;;) {
      const text = `${written.length} ${long}`;
      const reply = await ann.tell(note(text));
      if (reply.status !== 200) {
        expect(reply).toMatchObject({ status: 507, body: { refusal: { code: 'storeFull' } } });
        break;
      }
      written.push(text);
    }
    await until('notes', () => notes(ben).length === written.length);
    await small.stop();
    const large = await serve(await openSqliteStore(folder), port);
    await until('return', () => ben.followed.connections() === 2);
    expect((await ann.tell(note('There is room.'))).status).toBe(200);
    await until('note', () => notes(ben).length === written.length + 1);
    expect(notes(ben)).toEqual([...written, 'There is room.']);
    for (const each of [ann, ben]) each.followed.stop();
    await large.stop();
  });

  test('because the database is gone refuses, and goes on with every stream when it is back', async () => {
    const served = await serve(await openPostgresStore(await postgres.database()));
    const { ann, ben } = await pairOf(served.protocol);
    await moveOn(ann, ben);
    await postgres.stop();
    const away = await ann.tell(note('Is anybody there?'), 'same');
    expect(away).toMatchObject({ status: 503, body: { refusal: { code: 'storeAway' } } });
    expect(ben.followed.connections()).toBe(1); // nobody is sent away for it
    await postgres.start();
    for (;;) {
      const again = await ann.tell(note('Is anybody there?'), 'same');
      if (again.status === 200) break;
      expect(again.status).toBe(503);
      await pause(200);
    }
    await until('note', () => notes(ben).length === 1);
    await moveOn(ann, ben);
    await until('move', () => ben.sight().seat?.moves === 2);
    expect(notes(ben)).toEqual(['Is anybody there?']);
    expect([ann, ben].map(({ followed }) => followed.connections())).toEqual([1, 1]);
    for (const each of [ann, ben]) each.followed.stop();
    await served.stop();
  });

  test('after it has kept a command shows it to all without waiting for the next one, and once', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'common-ground-after-'));
    const { store, fail } = failing(await openSqliteStore(inner));
    const served = await serve(store);
    const { ann, ben } = await pairOf(served.protocol);
    fail('after');
    expect((await ann.tell(note('Kept, and not answered.'), 'same')).status).toBe(503);
    await until('note', () => notes(ben).length === 1);
    fail(undefined);
    expect((await ann.tell(note('Kept, and not answered.'), 'same')).status).toBe(200);
    fail('before');
    expect((await ann.tell(note('Not kept.'), 'other')).status).toBe(503);
    fail(undefined);
    expect((await ann.tell(note('Not kept.'), 'other')).status).toBe(200);
    await until('notes', () => notes(ben).length === 2);
    expect(notes(ben)).toEqual(['Kept, and not answered.', 'Not kept.']);
    for (const each of [ann, ben]) each.followed.stop();
    await served.stop();
    rmSync(inner, { recursive: true, force: true });
  });

  test('slowly fails all that wait for it at once, and not one after another', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'common-ground-slow-'));
    const kept = await openSqliteStore(inner);
    let asked = 0;
    let slow = false;
    const served = await serve({
      ...kept,
      append: async (batch) => {
        if (!slow) return kept.append(batch);
        asked += 1;
        await pause(300);
        throw new StoreTrouble('unreachable');
      },
    });
    const { ann, ben } = await pairOf(served.protocol);
    slow = true;
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => ann.tell(note(`Note ${at}`))),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 503));
    expect(asked).toBeLessThan(5);
    slow = false;
    expect((await ann.tell(note('On'))).status).toBe(200);
    await until('note', () => notes(ben).length === 1);
    for (const each of [ann, ben]) each.followed.stop();
    await served.stop();
    rmSync(inner, { recursive: true, force: true });
  });
});
