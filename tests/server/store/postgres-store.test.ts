import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresStore } from '../../../src/server/store/postgres-store.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres-server.ts';
import { holdsTheContract } from './contract.ts';
import { aClass, anAppend, events, onto, persist } from './store-kit.ts';
import { goBetween } from './go-between.ts';
import { newDatabase, type Database } from './postgres-place.ts';

let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  server = await startPostgres();
  database = await newDatabase(server);
});
afterAll(async () => {
  await database.sql.end();
  await server.remove();
});

const opened: Store[] = [];
async function open(url = database.url): Promise<Store> {
  const store = await openPostgresStore(url);
  opened.push(store);
  return store;
}
const openTwo = async (): Promise<readonly [Store, Store]> => {
  const both = await Promise.all([open(), open()]);
  await both[0].addClass(aClass());
  return both;
};

/** What another process makes a store hear, in order. */
function heardBy(store: Store): readonly string[] {
  const heard: string[] = [];
  store.onWake((classId) => heard.push(classId));
  return heard;
}

/** Until a store answers again. */
const answersAgain = (store: Store) => vi.waitFor(() => store.probe(), { timeout: 30_000 });

const code = (each: string) => ({ name: 'StoreTrouble', code: each });

describe('a store in PostgreSQL', () => {
  holdsTheContract(() => Promise.resolve(database));
});

describe('several processes on one database', () => {
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await database.remove();
  });

  it('that start at once make its tables once', async () => {
    await database.sql`DROP SCHEMA IF EXISTS common_ground CASCADE`;
    const all = await Promise.all(Array.from({ length: 6 }, () => open()));
    await all[0]?.addClass(aClass());
    for (const store of all) expect(await store.classes()).toEqual([aClass()]);
  });

  it('wake each other, and not themselves', async () => {
    const [one, two] = await openTwo();
    const [heardByOne, heardByTwo] = [heardBy(one), heardBy(two)];
    await one.append(anAppend('a', onto('x', 0)));
    await vi.waitFor(() => expect(heardByTwo).toEqual(['class']));
    await one.append(anAppend('a', onto('x', 0))); // repeated: nothing is new
    await one.append(anAppend('b', onto('x', 0))); // stale
    await two.append(anAppend('c', onto('x', 1)));
    await vi.waitFor(() => expect(heardByOne).toEqual(['class']));
    await one.removeClass('class');
    await vi.waitFor(() => expect(heardByTwo).toEqual(['class', 'class']));
    expect(heardByOne).toEqual(['class']);
  });

  it('wake whoever listens, as long as it does', async () => {
    const [one, two] = await openTwo();
    const [left, stayed] = [vi.fn(), vi.fn()];
    const leave = two.onWake(left);
    two.onWake(stayed);
    leave();
    await one.append(anAppend('a', onto('x', 0)));
    await vi.waitFor(() => expect(stayed).toHaveBeenCalledExactlyOnceWith('class'));
    expect(left).not.toHaveBeenCalled();
  });

  it('are lent what is due, each stream to one alone', async () => {
    const both = await openTwo();
    const streams = Array.from({ length: 60 }, (_, at) => `s${at}`);
    await both[0].append(anAppend('a', ...streams.map((each) => onto(each, 0, ['1'], 1))));
    const asked = Array.from({ length: 16 }, (_, at) => both[at % 2 ? 0 : 1].due(1, 9, 100));
    const lent = (await Promise.all(asked)).flat().map(({ stream }) => stream);
    expect(new Set(lent).size).toBe(lent.length);
    const rest = await both[0].due(1, 60, 100); // what was locked just then comes with the next
    expect([...lent, ...rest.map(({ stream }) => stream)].toSorted()).toEqual(streams.toSorted());
  });

  it('append to one stream, and one of them is done', async () => {
    const both = await openTwo();
    const asked = Array.from({ length: 40 }, (_, at) =>
      both[at % 2 ? 0 : 1].append(anAppend(`c${at}`, onto('x', 0), onto(`y${at % 3}`, 0))),
    );
    const done = (await Promise.all(asked)).filter(({ kind }) => kind === 'done');
    expect(done).toHaveLength(1);
    expect(await events(both[1], 'x')).toHaveLength(1);
  });

  it('get one command twice, and do it once', async () => {
    const both = await openTwo();
    for (let at = 0; at < 50; at += 1) {
      const command = anAppend(`c${at}`, onto(`s${at}`, 0));
      const asked = [both[0], both[1]].map((store) => store.append(command));
      const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(['done', 'repeated']);
    }
  });

  it('append to many streams of many classes, and none waits for another for ever', async () => {
    const [one, two] = await openTwo();
    await one.addClass(aClass('other'));
    const asked = Array.from({ length: 200 }, async (_, at) => {
      const [store, first] = at % 2 ? [one, 'class'] : [two, 'other'];
      const classId = at % 3 ? 'class' : 'other';
      const command = { ...anAppend(`c${at}`, onto(`${classId} ${at}`, 0, ['1'], at)), classId };
      await store.seen(first, ['ann', 'ben', `m${at}`], at);
      await store.due(at, 3, 5);
      return store.append(command);
    });
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['done']));
  });

  it('lose a class while others append to it, and nothing of it is left', async () => {
    const [one, two] = await openTwo();
    const asked = Array.from({ length: 60 }, async (_, at) => {
      if (at === 30) await one.removeClass('class');
      await two.addToken({ hash: `h${at}`, classId: 'class', role: 'teacher', member: undefined });
      await two.seen('class', [`m${at}`], at);
      return (at % 2 ? one : two).append(anAppend(`c${at}`, onto(`s${at}`, 0)));
    });
    await Promise.all(asked);
    const tables = ['tokens', 'commands', 'streams', 'events', 'seen'];
    for (const table of tables) {
      const rows = await database.sql`SELECT 1 FROM common_ground.${database.sql(table)}`;
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  it.each([
    ['', true],
    ['?prepare=false', false],
  ])('bring statements and settings of their own, but behind a pooler: %s', async (end, brings) => {
    const between = await goBetween(database.url);
    const store = await openPostgresStore(between.url + end);
    await store.addClass(aClass());
    await persist(store, 'x', '1');
    await persist(store, 'x', '2');
    expect(await events(store, 'x')).toEqual(['1', '2']);
    await store.close();
    between.close();
    const named = /P[^]{4}\w+\0\s*(?:SELECT|INSERT)/; // the protocol's Parse, with a name
    expect(between.heard().includes('statement_timeout\0')).toBe(brings);
    expect(named.test(between.heard())).toBe(brings);
  });
});

describe('a database in trouble', () => {
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await database.remove();
  });

  it('that is restarted is gone on with, and wakes come again', async () => {
    const [one, two] = await openTwo();
    await persist(one, 'x', '1');
    const heard = heardBy(two);
    await server.stop();
    await expect(one.append(anAppend('2', onto('x', 1, ['2'])))).rejects.toMatchObject(
      code('unreachable'),
    );
    await expect(one.read('x', 0)).rejects.toMatchObject(code('unreachable'));
    await server.start();
    await Promise.all([answersAgain(one), answersAgain(two)]);
    expect(await persist(one, 'x', '2')).toEqual({ kind: 'done' });
    expect(await events(two, 'x')).toEqual(['1', '2']);
    let at = 2;
    await vi.waitFor(
      async () => {
        await persist(one, 'x', String((at += 1)));
        expect(heard.length).toBeGreaterThan(0);
      },
      { timeout: 30_000, interval: 100 },
    );
  });

  it('whose machine fails has kept everything that it acknowledged', async () => {
    const [one, two] = await openTwo();
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 8 }, async (_, by) => {
      for (let at = 0; ; at += 1) {
        const event = `"${by} ${at}"`;
        await persist(by % 2 ? one : two, `s${by % 4}`, event);
        acknowledged.push(event);
      }
    });
    const all = Promise.allSettled(writers);
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(100), { timeout: 30_000 });
    await server.kill();
    const ends = await all;
    for (const each of ends) expect(each).toMatchObject({ reason: code('unreachable') });
    await server.start();
    await Promise.all([answersAgain(one), answersAgain(two)]);
    // A server that is still recovering may take its time over each new connection.
    const keptOf = (stream: string) =>
      vi.waitFor(() => events(one, stream), { timeout: 30_000, interval: 500 });
    const kept = await Promise.all(['s0', 's1', 's2', 's3'].map(keptOf));
    expect(new Set(kept.flat()).size).toBe(kept.flat().length);
    expect(acknowledged.filter((event) => !kept.flat().includes(event))).toEqual([]);
  });

  it('that is not there is told so', async () => {
    const { url } = database;
    const nowhere = url.replace(/:\d+\//, ':1/');
    const stranger = url.replace('tester', 'stranger');
    for (const wrong of [nowhere, `${url}x`, stranger, 'postgres://[']) {
      await expect(openPostgresStore(wrong)).rejects.toMatchObject(code('unreachable'));
    }
  });

  it('that holds the line and does not answer is waited for no longer than is borne', async () => {
    const between = await goBetween(database.url);
    const store = await openPostgresStore(between.url, { patience: 500 });
    await store.addClass(aClass());
    between.freeze(true);
    const asked = [store.append(anAppend('a', onto('x', 0))), store.classes(), store.probe()];
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: code('unreachable') });
    }
    between.freeze(false);
    await answersAgain(store);
    expect(await store.append(anAppend('a', onto('x', 0)))).toEqual({ kind: 'done' });
    await store.close();
    between.close();
  });

  it('that has no room for one is full for that one, and goes on when there is room', async () => {
    const store = await open();
    await store.addClass(aClass());
    // What PostgreSQL says when it cannot make a file longer.
    await database.sql.unsafe(`
      CREATE FUNCTION common_ground.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER no_room BEFORE INSERT ON common_ground.events FOR EACH ROW
      WHEN (NEW.stream = 'large') EXECUTE FUNCTION common_ground.no_room();
    `);
    const asked = ['large', 'small'].map((each) => store.append(anAppend(each, onto(each, 0))));
    expect(await Promise.allSettled(asked)).toMatchObject([
      { status: 'rejected', reason: code('full') },
      { status: 'fulfilled', value: { kind: 'done' } },
    ]);
    await database.sql`DROP FUNCTION common_ground.no_room CASCADE`;
    expect(await store.append(anAppend('large', onto('large', 0)))).toEqual({ kind: 'done' });
  });

  it('that may only be read says so, and goes on when it may be written to', async () => {
    const { sql, url } = database;
    const name = sql(new URL(url).pathname.slice(1));
    const store = await open();
    await sql`ALTER DATABASE ${name} SET default_transaction_read_only = on`;
    await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'common-ground'`;
    await vi.waitFor(() => expect(store.probe()).rejects.toMatchObject(code('readOnly')));
    await sql`ALTER DATABASE ${name} SET default_transaction_read_only = off`;
    await answersAgain(store);
  });

  it('of a later version of the program is left as it is', async () => {
    await (await open()).addClass(aClass());
    await database.sql`UPDATE common_ground.version SET version = 99`;
    await expect(openPostgresStore(database.url)).rejects.toMatchObject(code('newer'));
    const rows = await database.sql`UPDATE common_ground.version SET version = 2
      RETURNING (SELECT version FROM common_ground.version) AS found`;
    expect(rows).toMatchObject([{ found: 99 }]);
  });
});
