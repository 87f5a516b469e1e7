import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinClass, openClass, serve, teacherSight, until, type Served } from './kit.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(async () => {
  await served.stop();
});

describe('a lesson over the wire', () => {
  test('is joined, seated, begun and played by two students', async () => {
    const { protocol } = served;
    const lesson = await openClass(protocol);
    const [ann, ben] = [
      await joinClass(protocol, lesson.code.toLowerCase(), 'Ann'),
      await joinClass(protocol, lesson.code, 'Ben'),
    ];
    expect((await lesson.tell({ kind: 'stage', stage: 'play' })).body).toMatchObject({ ok: true });
    await until('table', () => ann.sight().seat?.begun && ben.sight().seat?.begun);
    const [one, other] =
      ann.sight().seat?.view.turn === ann.sight().seat?.chair ? [ann, ben] : [ben, ann];
    expect((await other.move({ kind: 'hold' })).body).toMatchObject({
      refusal: { code: 'move', refusal: { code: 'not-your-turn' } },
    });
    expect((await one.move({ kind: 'hold' })).body).toMatchObject({ ok: true });
    await until('move', () => other.sight().seat?.moves === 1);
    expect((await other.move({ kind: 'hold' })).body).toMatchObject({ ok: true });
    const console_ = protocol.follow(lesson.teacher, () => undefined);
    const sight = await until('console', () => teacherSight(console_));
    expect(sight.tiles).toHaveLength(1);
    expect(sight.members.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
    expect(served.troubles).toEqual([]);
    for (const { followed } of [ann, ben]) followed.stop();
    console_.stop();
  });

  test('is played to its end by AI delegations where nobody sits', async () => {
    const { protocol } = served;
    const lesson = await openClass(protocol);
    expect((await lesson.tell({ kind: 'stage', stage: 'play' })).body).toMatchObject({ ok: true });
    const watch = protocol.follow(lesson.projector, () => undefined);
    const moved = await until('second round', () => {
      const sight = watch.sight();
      return sight?.role === 'projector' && (sight.tables[0]?.round ?? 0) > 0 && sight;
    });
    expect(moved.tables[0]?.ai).toEqual({ us: true, ru: true });
    watch.stop();
  });
});
