import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createGuard } from '../../src/server/guard.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import {
  freshToken,
  hostKey,
  joinClass,
  moveOn,
  openClass,
  pairOf,
  serve,
  settings,
  teacherSight,
  until,
  type Served,
} from './kit.ts';

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-reports-'));
  store = await openSqliteStore(folder);
  served = await serve(store, 0, { patient: true });
});

afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const join_ = (body: object) => served.protocol.send('POST', 'join', undefined, body);
const refused = (code: string) => ({ body: { ok: false, refusal: { code } } });

describe('what users of such systems report', () => {
  test('a phantom player after a reload: who joins again with the same token is the same one', async () => {
    const lesson = await openClass(served.protocol);
    const token = freshToken();
    const joins = Array.from({ length: 5 }, () => join_({ token, code: lesson.code, name: 'Ann' }));
    for (const reply of await Promise.all(joins)) expect(reply.status).toBe(200);
    expect((await join_({ token, code: lesson.code, name: 'Ann again' })).status).toBe(200);
    const screen = served.protocol.follow(lesson.projector, () => undefined);
    const sight = await until('screen', () => screen.sight());
    expect(sight).toMatchObject({ names: ['Ann'] });
    screen.stop();
  });

  test('a seat that was given up: its token is refused, and whoever comes again comes anew', async () => {
    const lesson = await openClass(served.protocol);
    const ann = await joinClass(served.protocol, lesson.code, 'Ann');
    await until('lobby', () => ann.sight());
    await lesson.tell({ kind: 'removeMember', member: ann.sight().me.id });
    await until('end', () => ann.followed.ended());
    expect(await ann.tell({ kind: 'lend', lends: true })).toMatchObject(refused('badToken'));
    const again = { token: ann.token, code: lesson.code, name: 'Ann' };
    expect(await join_(again)).toMatchObject(refused('badToken'));
    expect((await join_({ ...again, token: freshToken() })).status).toBe(200);
  });

  test('a lobby that never starts because one has left: the teacher starts, and an AI sits there', async () => {
    const lesson = await openClass(served.protocol);
    const ann = await joinClass(served.protocol, lesson.code, 'Ann');
    const ben = await joinClass(served.protocol, lesson.code, 'Ben');
    await lesson.tell({ kind: 'seatAll' });
    expect((await ben.tell({ kind: 'leave' })).status).toBe(200);
    expect((await lesson.tell({ kind: 'stage', stage: 'play' })).status).toBe(200);
    const seat = await until('table', () => ann.sight().seat?.begun && ann.sight().seat);
    expect(seat.opposite).toEqual([]);
    expect(Object.values(seat.ai).filter(Boolean)).toHaveLength(1);
    ann.followed.stop();
  });

  test('a dropout who blocks the rest: the substitute moves for them, or an absent pen is taken over', async () => {
    const lesson = await openClass(served.protocol, { delegation: 2 });
    const names = ['Ann', 'Ben', 'Cem', 'Dea'];
    const students = await Promise.all(
      names.map((name) => joinClass(served.protocol, lesson.code, name)),
    );
    await lesson.tell({ kind: 'stage', stage: 'play' });
    await until('table', () => students.every(({ sight }) => sight().seat?.begun));
    const pen = students.find(({ sight }) => sight().seat?.pen === sight().me.id)!;
    const other = students.find(
      (each) => each !== pen && each.sight().seat?.chair === pen.sight().seat?.chair,
    )!;
    expect(await other.tell({ kind: 'takePen' })).toMatchObject(refused('penHeld'));
    // Their machine sleeps: the stream stands open, and nobody answers the beat.
    const later = Date.now() + 60_000;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => later);
    expect((await other.tell({ kind: 'takePen' })).body).toMatchObject({ ok: true });
    clock.mockRestore();
    await until('pen', () => pen.sight().seat?.pen === other.sight().me.id);
    const { moves = 0 } = other.sight().seat ?? {};
    await lesson.tell({ kind: 'clock', tables: 'all', change: 'set', seconds: 1 });
    await until('substitute', () => (other.sight().seat?.moves ?? 0) > moves);
    const { body } = await served.protocol.send('GET', 'records', lesson.teacher);
    expect(JSON.stringify(body)).toContain('"substitute":true');
    for (const { followed } of students) followed.stop();
  });

  test('moves while paused, notes and talk where they are off: refused with the reason', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol, { talk: false, notes: false });
    await lesson.tell({ kind: 'clock', tables: 'all', change: 'paused' });
    await until('pause', () => ann.sight().seat?.clock.kind === 'paused');
    await until('pause', () => ben.sight().seat?.clock.kind === 'paused');
    const mover = ann.sight().seat?.view.turn === ann.sight().seat?.chair ? ann : ben;
    expect(await mover.move({ kind: 'hold' })).toMatchObject(refused('paused'));
    expect(await ann.tell({ kind: 'talk', text: 'Hm' })).toMatchObject(refused('talkOff'));
    expect(await ann.tell({ kind: 'note', text: 'Hm' })).toMatchObject(refused('notesOff'));
    await lesson.tell({ kind: 'clock', tables: 'all', change: 'resumed' });
    await until('clock', () => mover.sight().seat?.clock.kind === 'none');
    await moveOn(ann, ben);
    for (const { followed } of [ann, ben]) followed.stop();
  });

  test('a table that waits after its time: nothing moves by itself, and people still may', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol, { onExpiry: 'wait' });
    await lesson.tell({ kind: 'clock', tables: 'all', change: 'set', seconds: 1 });
    await until('end of time', () => ann.sight().seat?.clock.kind === 'out');
    await until('end of time', () => ben.sight().seat?.clock.kind === 'out');
    expect(ann.sight().seat?.moves).toBe(0);
    await moveOn(ann, ben);
    for (const { followed } of [ann, ben]) followed.stop();
  });

  test('names with markup, marks of direction or nothing to see: plain text, or refused', async () => {
    const lesson = await openClass(served.protocol);
    const named = async (name: string) =>
      (await joinClass(served.protocol, lesson.code, name)).followed;
    await named('<b onclick=x>Ann</b>');
    await named('B\u202een\u200b\u0007');
    expect(
      await join_({ token: freshToken(), code: lesson.code, name: '\u200b\u2800' }),
    ).toMatchObject(refused('text'));
    expect(await join_({ token: freshToken(), code: lesson.code, name: 'BEN' })).toMatchObject(
      refused('nameTaken'),
    );
    expect(await join_({ token: freshToken(), code: lesson.code, name: 'Ｂｅｎ' })).toMatchObject(
      refused('nameTaken'),
    );
    const screen = served.protocol.follow(lesson.projector, () => undefined);
    expect(await until('screen', () => screen.sight())).toMatchObject({
      names: ['<b onclick=x>Ann</b>', 'Ben'],
    });
    screen.stop();
  });

  test('a whole year in one class: 250 are let in, seated and begun, and one more is told that it is full', async () => {
    const lesson = await openClass(served.protocol, { delegation: 2 });
    const joins = Array.from({ length: 250 }, (_, at) =>
      join_({ token: freshToken(), code: lesson.code, name: `Student ${at}` }),
    );
    for (const reply of await Promise.all(joins)) expect(reply.status).toBe(200);
    const more = { token: freshToken(), code: lesson.code, name: 'One more' };
    expect(await join_(more)).toMatchObject(refused('full'));
    expect((await lesson.tell({ kind: 'stage', stage: 'play' })).status).toBe(200);
    for (const command of [
      { kind: 'clock', tables: 'all', change: 'paused' },
      { kind: 'news', tables: 'all', text: 'It snows.' },
      { kind: 'write', tables: 'all', to: 'all', text: 'Two minutes.' },
      { kind: 'clock', tables: 'all', change: 'resumed' },
    ]) {
      expect((await lesson.tell(command)).status).toBe(200);
    }
    const console_ = served.protocol.follow(lesson.teacher, () => undefined);
    const { tiles } = await until('console', () => teacherSight(console_));
    expect(tiles).toHaveLength(63);
    for (const { messages } of tiles) expect(messages).toHaveLength(1);
    console_.stop();
  });

  test('the same table named twice in one act: it is done once', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol);
    const table = ann.sight().seat?.table ?? '';
    const reply = await lesson.tell({ kind: 'end', tables: [table, table] });
    expect(reply.body).toMatchObject({ ok: true });
    await until('end', () => ann.sight().seat?.record !== undefined);
    for (const { followed } of [ann, ben]) followed.stop();
  });

  test('the debrief ends all talks, and everybody has the record', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol);
    expect(ann.sight().seat?.record).toBeUndefined();
    expect((await lesson.tell({ kind: 'stage', stage: 'debrief' })).status).toBe(200);
    for (const each of [ann, ben]) {
      await until('record', () => each.sight().seat?.record !== undefined);
      expect(await each.move({ kind: 'hold' })).toMatchObject(refused('over'));
      each.followed.stop();
    }
  });

  test('deletion: streams are told, tokens open nothing, and nothing of it is left in the store', async () => {
    const { lesson, ann, ben } = await pairOf(served.protocol);
    const streams = [...(await store.heads(lesson.id)).keys()];
    expect(streams.length).toBe(2);
    expect((await served.protocol.send('DELETE', 'classes', lesson.teacher)).status).toBe(200);
    await until('end', () => ann.followed.ended() && ben.followed.ended());
    expect(ann.messages.length).toBeGreaterThan(0);
    expect(await ann.tell({ kind: 'lend', lends: true })).toMatchObject(refused('badToken'));
    const again = { token: freshToken(), code: lesson.code, name: 'Ann' };
    expect(await join_(again)).toMatchObject(refused('noClass'));
    expect(await store.classBy({ id: lesson.id })).toBeUndefined();
    expect((await store.heads(lesson.id)).size).toBe(0);
    for (const stream of streams) expect(await store.read(stream, 0)).toEqual([]);
  });

  test('thirty days: then a class is deleted by itself, unless it is kept', async () => {
    const [kept, left] = [await openClass(served.protocol), await openClass(served.protocol)];
    await kept.tell({ kind: 'keep', kept: true });
    expect((await store.classBy({ id: kept.id }))?.until).toBeUndefined();
    await store.keepClass(left.id, Date.now() - 1);
    const inner = await serve({ ...store, close: () => Promise.resolve() });
    expect(await store.classBy({ id: left.id })).toBeUndefined();
    expect(await store.classBy({ id: kept.id })).toBeDefined();
    await inner.stop();
  });

  test('an opening that is asked for thrice at once, its answers lost: one class', async () => {
    const [token, projector] = [freshToken(), freshToken()];
    const scenario = { id: 'rome-2001', text: (await import('./kit.ts')).rome };
    const body = { token, projector, scenario, language: 'en', settings };
    const replies = await Promise.all(
      [1, 2, 3].map(() => served.protocol.send('POST', 'classes', hostKey, body)),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).toBe(1);
    expect(replies[0]?.status).toBe(200);
  });

  test('a dozen tabs and one more: the oldest stream gives way, and no seat is locked out', async () => {
    const { ann, ben } = await pairOf(served.protocol);
    const before = ann.followed.gaps().length;
    const tabs = Array.from({ length: 12 }, () =>
      served.protocol.follow(ann.token, () => undefined),
    );
    await until('tabs', () => tabs.every((tab) => tab.sight() !== undefined));
    await until('gap', () => ann.followed.gaps().length > before);
    for (const tab of [...tabs, ann.followed, ben.followed]) tab.stop();
  });
});

describe('guessing the code of a class', () => {
  test('is made slow for an address, and locks out nobody else who is there', async () => {
    vi.useFakeTimers();
    try {
      const guard = createGuard();
      const began = Date.now();
      const guess = async (): Promise<number> => {
        if (await guard.mayTry('school')) await guard.wasWrong('school');
        return Date.now() - began;
      };
      const guesses = Array.from({ length: 40 }, guess);
      await vi.advanceTimersByTimeAsync(5000);
      await Promise.all(guesses);
      // From now on there is one try after another, the right ones between the wrong ones.
      const tries = Array.from({ length: 100 }, () =>
        guard.mayTry('school').then(() => Date.now()),
      );
      const elsewhere = guard.mayTry('another').then(() => Date.now());
      await vi.advanceTimersByTimeAsync(30_000);
      const at = await Promise.all(tries);
      expect(Math.max(...at) - Math.min(...at)).toBeGreaterThanOrEqual(9000);
      expect(await elsewhere).toBeLessThanOrEqual(Math.min(...at));
      const late = Array.from({ length: 400 }, () => guard.mayTry('school'));
      await vi.advanceTimersByTimeAsync(60_000);
      expect((await Promise.all(late)).filter((may) => !may).length).toBeGreaterThan(0);
      expect(await guard.mayTry('school')).toBe(true); // who waits a minute is free again
    } finally {
      vi.useRealTimers();
    }
  });

  test('a token may ask a hundred times in four seconds, and its neighbour is not held to account', async () => {
    const guard = createGuard();
    const asked = await Promise.all(
      Array.from({ length: 200 }, () => guard.mayAsk('school', 'greedy')),
    );
    expect(asked.filter(Boolean)).toHaveLength(120);
    expect(await guard.mayAsk('school', 'modest')).toBe(true);
    expect(await guard.mayAsk('school', undefined)).toBe(true);
  });
});
