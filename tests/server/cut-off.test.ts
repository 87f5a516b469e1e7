import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import { freePort } from '../support/class-process.ts';
import {
  joinClass,
  moveOn,
  openClass,
  pairOf,
  pause,
  serve,
  toldTo,
  until,
  type Served,
  type Student,
} from './kit.ts';

let served: Served;

beforeEach(async () => {
  served = await serve();
});

afterEach(async () => {
  await served.stop();
});

/** Every step once, none left out, in their order. */
function expectEachOnce(student: Student, from: number): void {
  const told = toldTo(student).filter((seq) => seq > from);
  const last = student.sight().seat?.played ?? 0;
  expect(told).toEqual(Array.from({ length: last - from }, (_, at) => from + 1 + at));
}

/** The raw answer of the stream or of the sight, as somebody asks for it anew. */
async function askSight({ protocol }: Served, token: string, after: string, wait = 0) {
  return protocol.send('GET', `sight?after=${after}&wait=${wait}`, token);
}

describe('a client that was cut off', () => {
  test('for a moment goes on where it was, and is told nothing twice', async () => {
    const { ann, ben } = await pairOf(served.protocol);
    const from = ann.sight().seat?.played ?? 0;
    for (let moves = 0; moves < 6; moves += 1) {
      await moveOn(ann, ben);
      ann.followed.cut();
      ben.followed.cut();
      await until('stream', () => ann.followed.connections() > moves + 1);
      await until('stream', () => ben.followed.connections() > moves + 1);
    }
    for (const each of [ann, ben]) {
      await until('all', () => each.sight().seat?.moves === 6);
      expectEachOnce(each, from);
      each.followed.stop();
    }
  });

  test('for longer has, at its return, all that the others did and wrote meanwhile, once', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol);
    const from = ben.sight().seat?.played ?? 0;
    const number = ben.messages.flatMap((each) => ('number' in each ? [each.number] : [])).at(-1);
    await ben.tell({ kind: 'note', text: 'Before' });
    await until('note', () => ben.sight().seat?.messages.length === 1);
    ben.followed.stop();
    await ann.tell({ kind: 'note', text: 'Are you there?' });
    await lesson.tell({ kind: 'write', tables: 'all', to: 'all', text: 'Ben is on the stairs.' });
    await lesson.tell({ kind: 'news', tables: 'all', text: 'It rains.' });
    const back = await joinClass(served.protocol, lesson.code, 'Ben', ben.token);
    const seen = await until('return', () => back.sight().seat);
    expect(seen.messages.map(({ text }) => text)).toEqual([
      'Before',
      'Are you there?',
      'Ben is on the stairs.',
    ]);
    expect(toldTo(back)).toEqual([]); // who brings no number is told nothing of what has long been
    const since = await askSight(served, ben.token, number ?? '');
    expect(since.body).toMatchObject({ kind: 'sight', told: [{ seq: seen.played }] });
    expect(seen.played).toBeGreaterThan(from);
    for (const each of [ann, back]) each.followed.stop();
  });

  test('overnight, the server stopped and started again, sits where it sat', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-night-'));
    const port = await freePort();
    const evening = await serve(await openSqliteStore(folder), port);
    const { lesson, ann, ben } = await pairOf(evening.protocol);
    await moveOn(ann, ben);
    await until('move', () => [ann, ben].every(({ sight }) => sight().seat?.moves === 1));
    const before = structuredClone(ann.sight());
    const from = ann.sight().seat?.played ?? 0;
    await evening.stop();
    const morning = await serve(await openSqliteStore(folder), port);
    await until('morning', () =>
      [ann, ben].every(
        ({ followed }) => followed.connections() === 2 && followed.gaps().length === 1,
      ),
    );
    expect(ann.sight()).toEqual(before);
    const { body } = await morning.protocol.send('GET', 'records', lesson.teacher);
    expect(body).toMatchObject({ records: [{ record: { moves: [{}] } }] });
    expect(toldTo(ann).filter((seq) => seq > from)).toEqual([]);
    for (const each of [ann, ben]) each.followed.stop();
    await morning.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('asks again and again where streams do not get through, and waits for what is new', async () => {
    const { ann, ben } = await pairOf(served.protocol);
    const first = (await askSight(served, ann.token, '')).body as { readonly number: string };
    expect((await askSight(served, ann.token, first.number)).status).toBe(204);
    let answered = false;
    const waiting = askSight(served, ann.token, first.number, 20).then((reply) => {
      answered = true;
      return reply;
    });
    await pause(100);
    expect(answered).toBe(false);
    await moveOn(ann, ben);
    const { body } = await waiting;
    expect(body).toMatchObject({ kind: 'sight', sight: { seat: { moves: 1 } }, told: [{}] });
    for (const each of [ann, ben]) each.followed.stop();
  });

  test('and was seated elsewhere meanwhile is told nothing of that table’s past as news', async () => {
    const lesson = await openClass(served.protocol);
    const students: Student[] = [];
    for (const name of ['Ann', 'Ben', 'Cem', 'Dea']) {
      students.push(await joinClass(served.protocol, lesson.code, name));
    }
    const [ann, ben, cem, dea] = students as [Student, Student, Student, Student];
    await lesson.tell({ kind: 'stage', stage: 'play' });
    await until('tables', () => students.every(({ sight }) => sight().seat?.begun));
    for (let moves = 0; moves < 3; moves += 1) await moveOn(cem, dea);
    const table = cem.sight().seat?.table ?? '';
    const to = { table, party: cem.sight().seat?.chair ?? '' };
    await lesson.tell({ kind: 'seat', member: ann.sight().me.id, to });
    await until('move', () => ann.sight().seat?.table === table);
    expect(toldTo(ann)).toEqual([]);
    await moveOn(cem, dea);
    await until('news', () => ann.sight().seat?.moves === 4);
    expect(toldTo(ann)).toEqual([dea.sight().seat?.played]);
    for (const { followed } of [ann, ben, cem, dea]) followed.stop();
  });
});

test('whoever comes from another process is shown no less than they had seen there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-two-'));
  const store = await openSqliteStore(folder);
  const kept = { ...store, close: () => Promise.resolve() };
  const there = await serve(kept);
  const deaf = await serve({ ...kept, shared: false, onWake: () => () => undefined });
  const { ann, ben } = await pairOf(there.protocol);
  expect(await askSight(deaf, ann.token, '')).toMatchObject({ status: 200 }); // it has the class now
  for (let move = 0; move < 3; move += 1) {
    await moveOn(ann, ben);
    await until('both', () => ann.sight().seat?.moves === ben.sight().seat?.moves);
    const last = ann.messages.findLast((message) => 'number' in message);
    const after = last && 'number' in last ? last.number : '';
    if (move === 1) {
      const headers = { authorization: `Bearer ${ann.token}` };
      const stream = await fetch(`${deaf.url}api/stream?after=${after}`, { headers });
      const reader = stream.body?.getReader();
      const first = new TextDecoder().decode((await reader?.read())?.value);
      expect(first).toContain(`id: ${after}\n`);
      expect(first).toContain('"told":[]');
      await reader?.cancel();
    } else expect(await askSight(deaf, ann.token, after)).toMatchObject({ status: 204 });
  }
  for (const { followed } of [ann, ben]) followed.stop();
  for (const each of [deaf, there]) await each.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
