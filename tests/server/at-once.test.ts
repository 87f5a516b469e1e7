import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinClass, openClass, serve, until, type Served, type Student } from './kit.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(async () => {
  await served.stop();
});

/** A delegation of two and one of one at a table; the delegation of two has the turn. */
async function delegation(): Promise<readonly [Student, Student, Student]> {
  const lesson = await openClass(served.protocol, { delegation: 2 });
  const students: Student[] = [];
  for (const name of ['Ann', 'Ben', 'Cem']) {
    students.push(await joinClass(served.protocol, lesson.code, name));
  }
  await lesson.tell({ kind: 'stage', stage: 'play' });
  await until('table', () => students.every(({ sight }) => sight().seat?.begun));
  const two = students.filter(({ sight }) => sight().seat?.delegation.length === 2);
  const one = students.find(({ sight }) => sight().seat?.delegation.length === 1);
  const [pen, other] = two.toSorted((each) =>
    each.sight().seat?.pen === each.sight().me.id ? -1 : 1,
  );
  if (!pen || !other || !one) throw new Error('Three are seated as two and one.');
  if (one.sight().seat?.view.turn === one.sight().seat?.chair) {
    await one.move({ kind: 'hold' });
    await until('turn', () => pen.sight().seat?.view.turn === pen.sight().seat?.chair);
  }
  return [pen, other, one];
}

const done = { ok: true };
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('two of one delegation who act at the same moment', () => {
  test('one holds the pen: that move stands, and the other is told that it is not theirs', async () => {
    const [pen, other, one] = await delegation();
    const before = pen.sight().seat?.moves ?? 0;
    const replies = await Promise.all([other.move({ kind: 'hold' }), pen.move({ kind: 'hold' })]);
    expect(replies.map(({ body }) => body)).toMatchObject([refused('pen'), done]);
    await until('move', () => one.sight().seat?.moves === before + 1);
  });

  test('with the pen passed in between: one move stands, and the other is stale', async () => {
    const [pen, other, one] = await delegation();
    const before = pen.sight().seat?.moves ?? 0;
    const replies = await Promise.all([
      pen.move({ kind: 'hold' }),
      pen.tell({ kind: 'passPen', to: other.sight().me.id }),
      other.move({ kind: 'hold' }),
    ]);
    const moves = [replies[0], replies[2]].map((reply) => reply.body as { ok: boolean });
    expect(moves.filter(({ ok }) => ok)).toHaveLength(1);
    const no = moves.find(({ ok }) => !ok) as { refusal?: { code: string } };
    expect(['stale', 'pen']).toContain(no.refusal?.code);
    await until('move', () => one.sight().seat?.moves === before + 1);
  });

  test('from one pen in two tabs: one move stands, and the stale one overwrites nothing', async () => {
    const [pen, , one] = await delegation();
    const before = pen.sight().seat?.moves ?? 0;
    const expected = pen.sight().seat?.played;
    const move = { kind: 'move', move: { kind: 'hold' }, expected };
    const replies = await Promise.all(Array.from({ length: 8 }, () => pen.tell(move)));
    const bodies = replies.map(({ body }) => body as { ok: boolean });
    expect(bodies.filter(({ ok }) => ok)).toHaveLength(1);
    for (const body of bodies.filter(({ ok }) => !ok)) expect(body).toMatchObject(refused('stale'));
    await until('move', () => one.sight().seat?.moves === before + 1);
  });

  test('the same command sent eight times is one, answered alike', async () => {
    const [pen, , one] = await delegation();
    const before = pen.sight().seat?.moves ?? 0;
    const expected = pen.sight().seat?.played;
    const move = { kind: 'move', move: { kind: 'hold' }, expected };
    const replies = await Promise.all(Array.from({ length: 8 }, () => pen.tell(move, 'once')));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies[0]?.body).toMatchObject(done);
    await until('move', () => one.sight().seat?.moves === before + 1);
    expect(one.sight().seat?.moves).toBe(before + 1);
  });
});
