import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Append,
  Appended,
  KeptClass,
  Store,
  StreamAppend,
} from '../../../src/server/store/store.ts';

/** Where a store is kept: opened once and again, it finds the same. */
export interface Place {
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

export const aClass = (id = 'class', more: Partial<KeptClass> = {}): KeptClass => ({
  id,
  code: `CODE-${id}`,
  opened: 1000,
  until: undefined,
  title: 'Rome',
  ...more,
});

export const onto = (
  stream: string,
  expected: number,
  events: readonly string[] = [`"${stream} ${expected + 1}"`],
  due?: number,
): StreamAppend => ({ stream, expected, events, due });

export const anAppend = (command: string, ...streams: readonly StreamAppend[]): Append => ({
  classId: 'class',
  command,
  answer: `"answer to ${command}"`,
  streams,
});

export async function events(store: Store, stream: string): Promise<readonly string[]> {
  const entries = await store.read(stream, 0);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  return entries.map(({ event }) => event);
}

/** Appends one event to a stream however often somebody else is quicker. */
export async function persist(store: Store, stream: string, event: string): Promise<Appended> {
  for (;;) {
    const expected = (await store.read(stream, 0)).length;
    const appended = await store.append(anAppend(event, onto(stream, expected, [event])));
    if (appended.kind !== 'stale') return appended;
  }
}

const times = (many: number, what: string): readonly string[] =>
  Array.from({ length: many }, () => what);

const kinds = (all: readonly Appended[]): readonly string[] => all.map(({ kind }) => kind);

/** Every store holds these, whatever it is made of. */
export function holdsTheContract(makePlace: () => Promise<Place>): void {
  const it = test.extend<{ place: Place; store: Store }>({
    place: async ({}, use) => {
      const place = await makePlace();
      await use(place);
      await place.remove();
    },
    store: async ({ place }, use) => {
      const store = await place.open();
      await store.addClass(aClass());
      await use(store);
      await store.close();
    },
  });

  describe('a class', () => {
    it('is found by its id and by its code, as it was added', async ({ store }) => {
      const other = aClass('other', { until: 1_900_000_000_000, title: 'Καλή ‘Χάγη’ "2031"' });
      expect(await store.addClass(other)).toBe('added');
      expect(await store.classBy({ id: 'other' })).toEqual(other);
      expect(await store.classBy({ code: other.code })).toEqual(other);
      expect(await store.classBy({ id: other.code })).toBeUndefined();
      expect(await store.classBy({ code: 'other' })).toBeUndefined();
    });

    it('has a code of its own among those that there are', async ({ store }) => {
      expect(await store.addClass(aClass('other', { code: aClass().code }))).toBe('codeTaken');
      expect(await store.classBy({ id: 'other' })).toBeUndefined();
      await store.removeClass('class');
      expect(await store.addClass(aClass('other', { code: aClass().code }))).toBe('added');
    });

    it('that is added again as it is there is added once', async ({ store }) => {
      expect(await store.addClass(aClass())).toBe('added');
      expect(await store.classes()).toEqual([aClass()]);
    });

    it('has its code from one alone of those who ask for it at once', async ({ store }) => {
      const asked = ['a', 'b', 'c', 'd', 'e'].map((id) =>
        store.addClass(aClass(id, { code: 'ONE' })),
      );
      expect((await Promise.all(asked)).toSorted()).toEqual(['added', ...times(4, 'codeTaken')]);
    });

    it('stands in the list of all, the newest first', async ({ store }) => {
      await store.addClass(aClass('old', { opened: 999 }));
      await store.addClass(aClass('new', { opened: 1001 }));
      expect((await store.classes()).map(({ id }) => id)).toEqual(['new', 'class', 'old']);
    });

    it('is kept until a time, or for ever', async ({ store }) => {
      await store.keepClass('class', 5000);
      expect((await store.classBy({ id: 'class' }))?.until).toBe(5000);
      await store.keepClass('class', undefined);
      expect(await store.classBy({ id: 'class' })).toEqual(aClass());
      await store.keepClass('nobody', 5000);
    });

    it('that is removed leaves nothing behind, and no other is touched', async ({ store }) => {
      const token = { role: 'student', member: 'ann' } as const;
      await store.addClass(aClass('other'));
      for (const classId of ['class', 'other']) {
        const stream = onto(`stream of ${classId}`, 0, ['1', '2'], 10);
        await store.append({ ...anAppend('a', stream), classId });
        await store.addToken({ ...token, classId, hash: `hash of ${classId}` });
        await store.seen(classId, ['ann'], 7);
      }
      await store.removeClass('class');
      expect(await store.classes()).toEqual([aClass('other')]);
      expect(await store.tokenBy('hash of class')).toBeUndefined();
      expect(await store.tokenBy('hash of other')).toMatchObject({ classId: 'other' });
      expect(await store.read('stream of class', 0)).toEqual([]);
      expect(await events(store, 'stream of other')).toEqual(['1', '2']);
      expect(await store.lastSeen('class')).toEqual(new Map());
      expect(await store.lastSeen('other')).toEqual(new Map([['ann', 7]]));
      expect(await store.due(20, 9, 1)).toEqual([{ classId: 'other', stream: 'stream of other' }]);
      await store.addClass(aClass());
      const again = anAppend('a', onto('stream of class', 0));
      expect(await store.append(again)).toEqual({ kind: 'done' });
    });
  });

  describe('a token', () => {
    it('tells whose it is', async ({ store }) => {
      const teacher = { hash: 't', classId: 'class', role: 'teacher', member: undefined } as const;
      const student = { hash: 's', classId: 'class', role: 'student', member: 'ann' } as const;
      await store.addToken(teacher);
      await store.addToken(student);
      expect(await store.tokenBy('t')).toEqual(teacher);
      expect(await store.tokenBy('s')).toEqual(student);
      expect(await store.tokenBy('u')).toBeUndefined();
    });

    it('goes with the seat that is given up, and no other one with it', async ({ store }) => {
      const add = (hash: string, member: string | undefined, classId = 'class') =>
        store.addToken({ hash, classId, role: 'student', member });
      await store.addClass(aClass('other'));
      await add('1', 'ann');
      await add('2', 'ann');
      await add('3', 'ben');
      await add('4', undefined);
      await add('5', 'ann', 'other');
      await store.removeTokens('class', 'ann');
      await store.removeTokens('class', 'nobody');
      const left = await Promise.all(['1', '2', '3', '4', '5'].map((hash) => store.tokenBy(hash)));
      expect(left.map((token) => token?.hash)).toEqual([undefined, undefined, '3', '4', '5']);
    });

    it('is not kept for a class that is gone', async ({ store }) => {
      await store.addToken({ hash: 'x', classId: 'gone', role: 'teacher', member: undefined });
      expect(await store.tokenBy('x')).toBeUndefined();
    });
  });

  describe('an append', () => {
    it('numbers the events of each of its streams from 1', async ({ store }) => {
      const first = anAppend('a', onto('x', 0, ['1', '2']), onto('y', 0, ['3']));
      expect(await store.append(first)).toEqual({ kind: 'done' });
      expect(await store.append(anAppend('b', onto('x', 2, ['4', '5'])))).toEqual({ kind: 'done' });
      expect(await events(store, 'x')).toEqual(['1', '2', '4', '5']);
      expect(await events(store, 'y')).toEqual(['3']);
      expect(await store.read('x', 2)).toEqual([
        { seq: 3, event: '4' },
        { seq: 4, event: '5' },
      ]);
      expect(await store.read('x', 4)).toEqual([]);
      expect(await store.read('z', 0)).toEqual([]);
    });

    it('gives the text back as it was', async ({ store }) => {
      const said = [
        'Ω ‘quoted’ "twice" \\ 👩‍🏫',
        'a\u0000b\nc',
        '\ud800',
        'x'.repeat(1_000_000),
        '$1 ? ${}',
      ];
      const texts = said.map((each) => JSON.stringify({ said: each }));
      await store.append(anAppend('a', onto('x', 0, texts)));
      expect(await events(store, 'x')).toEqual(texts);
    });

    it('to several streams is done to all or to none of them', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0)));
      const late = anAppend('b', onto('y', 0), onto('x', 0));
      expect(await store.append(late)).toEqual({ kind: 'stale' });
      expect(await store.read('y', 0)).toEqual([]);
      const anew = anAppend('b', onto('y', 0), onto('x', 1));
      expect(await store.append(anew)).toEqual({ kind: 'done' });
    });

    it.for([0, 1, 3, 99])(
      'that expects %i events where there are 2 is stale',
      async (n, { store }) => {
        await store.append(anAppend('a', onto('x', 0, ['1', '2'])));
        expect(await store.append(anAppend('b', onto('x', n)))).toEqual({ kind: 'stale' });
        expect(await store.append(anAppend('c', onto('new', n || 1)))).toEqual({ kind: 'stale' });
        expect(await events(store, 'x')).toEqual(['1', '2']);
      },
    );

    it('of a command that was done changes nothing and has the first answer', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0)));
      await store.append(anAppend('b', onto('x', 1)));
      const repeated = { kind: 'repeated', answer: '"answer to a"' };
      expect(await store.append(anAppend('a', onto('x', 0)))).toEqual(repeated);
      expect(await store.append(anAppend('a', onto('x', 2)))).toEqual(repeated);
      const otherwise = { ...anAppend('a', onto('z', 0)), answer: '"another"' };
      expect(await store.append(otherwise)).toEqual(repeated);
      expect(await events(store, 'x')).toHaveLength(2);
      expect(await store.read('z', 0)).toEqual([]);
    });

    it('of another class has commands and streams of its own', async ({ store }) => {
      await store.addClass(aClass('other'));
      await store.append(anAppend('a', onto('x', 0)));
      const other = { ...anAppend('a', onto('y', 0)), classId: 'other' };
      expect(await store.append(other)).toEqual({ kind: 'done' });
      const foreign = { ...anAppend('b', onto('x', 1)), classId: 'other' };
      expect(await store.append(foreign)).toEqual({ kind: 'stale' });
      expect(await events(store, 'x')).toHaveLength(1);
    });

    it('to a class that is gone is told so', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0)));
      await store.removeClass('class');
      expect(await store.append(anAppend('a', onto('x', 0)))).toEqual({ kind: 'gone' });
      expect(await store.append(anAppend('b', onto('x', 1)))).toEqual({ kind: 'gone' });
      expect(await store.read('x', 0)).toEqual([]);
    });

    it('is done for one alone of those who come at once', async ({ store }) => {
      const asked = Array.from({ length: 50 }, (_, at) =>
        store.append(anAppend(`c${at}`, onto('x', 0, [String(at)]))),
      );
      const all = kinds(await Promise.all(asked));
      expect(all.toSorted()).toEqual(['done', ...times(49, 'stale')]);
      expect(await events(store, 'x')).toEqual([String(all.indexOf('done'))]);
    });

    it('that is sent many times at once is done once', async ({ store }) => {
      const asked = Array.from({ length: 20 }, () => store.append(anAppend('a', onto('x', 0))));
      const all = await Promise.all(asked);
      expect(kinds(all).toSorted()).toEqual(['done', ...times(19, 'repeated')]);
      expect(await events(store, 'x')).toHaveLength(1);
    });

    it('that cannot be done does not fail those beside it', async ({ store }) => {
      const wrong = anAppend('wrong', onto('x', 0), onto('x', 0)); // a stream may stand in it once
      const asked = [wrong, anAppend('a', onto('y', 0)), anAppend('b', onto('z', 0))];
      const all = await Promise.allSettled(asked.map(store.append));
      expect(all).toMatchObject([
        { status: 'rejected', reason: { name: 'StoreTrouble', code: 'broken' } },
        { status: 'fulfilled', value: { kind: 'done' } },
        { status: 'fulfilled', value: { kind: 'done' } },
      ]);
      expect(await store.read('x', 0)).toEqual([]);
      expect(await store.append(anAppend('wrong', onto('x', 0)))).toEqual({ kind: 'done' });
    });

    it('keeps the order without a gap, whatever comes at once', async ({ place }) => {
      const one = fc.record({ stream: fc.constantFrom('v', 'w', 'x', 'y', 'z'), by: fc.nat(9) });
      const many = fc.array(one, { minLength: 500, maxLength: 500 });
      await fc.assert(
        fc.asyncProperty(many, async (asked) => {
          const store = await place.open();
          await store.removeClass('class');
          await store.addClass(aClass());
          const after = new Map<number, Promise<unknown>>(); // each sends one after the other
          const said = asked.map(({ stream, by }, at) => {
            const event = JSON.stringify({ by, at });
            const done = Promise.resolve(after.get(by)).then(() => persist(store, stream, event));
            after.set(by, done);
            return { stream, by, event, done };
          });
          const all = await Promise.all(said.map(({ done }) => done));
          expect(new Set(kinds(all))).toEqual(new Set(['done']));
          for (const [stream, sent] of Map.groupBy(said, (each) => each.stream)) {
            const kept = await events(store, stream);
            expect(kept.toSorted()).toEqual(sent.map(({ event }) => event).toSorted());
            for (const [, own] of Map.groupBy(sent, ({ by }) => by)) {
              const texts = own.map(({ event }) => event);
              expect(kept.filter((event) => texts.includes(event))).toEqual(texts);
            }
          }
          await store.close();
        }),
        { numRuns: 3 },
      );
    });
  });

  describe('what is due', () => {
    const dueNow = async (store: Store, now: number, most = 9, lease = 100) =>
      (await store.due(now, most, lease)).map(({ stream }) => stream);

    it('comes the most overdue first, at most so many, and nothing before its time', async ({
      store,
    }) => {
      const dues = { a: 30, b: 10, c: 20, d: 41, e: undefined, f: 40 };
      for (const [stream, due] of Object.entries(dues)) {
        await store.append(anAppend(stream, onto(stream, 0, ['1'], due)));
      }
      expect(await store.due(40, 1, 100)).toEqual([{ classId: 'class', stream: 'b' }]);
      expect(await dueNow(store, 40, 2)).toEqual(['c', 'a']);
      expect(await dueNow(store, 40, 0)).toEqual([]);
      expect(await dueNow(store, 40)).toEqual(['f']);
      expect(await dueNow(store, 41)).toEqual(['d']);
    });

    it('is lent once until the lease has run out', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0, ['1'], 10)));
      expect(await dueNow(store, 10, 9, 50)).toEqual(['x']);
      expect(await dueNow(store, 59)).toEqual([]);
      expect(await dueNow(store, 60)).toEqual(['x']);
    });

    it('is what the last append said, and free again with it', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0, ['1'], 10)));
      expect(await dueNow(store, 10, 9, 1000)).toEqual(['x']);
      await store.append(anAppend('b', onto('x', 1, ['2'], 20)));
      expect(await dueNow(store, 19)).toEqual([]);
      expect(await dueNow(store, 20)).toEqual(['x']);
      await store.append(anAppend('c', onto('x', 2, ['3'])));
      expect(await dueNow(store, 9000)).toEqual([]);
    });

    it('is not moved by an append that is not done', async ({ store }) => {
      await store.append(anAppend('a', onto('x', 0, ['1'], 10)));
      await store.append(anAppend('a', onto('x', 1, ['2'], 20)));
      await store.append(anAppend('b', onto('x', 5, ['2'], 20)));
      expect(await dueNow(store, 10)).toEqual(['x']);
    });

    it('is lent to one alone of those who ask at once', async ({ store }) => {
      const streams = Array.from({ length: 40 }, (_, at) => `s${at}`);
      await store.append(anAppend('a', ...streams.map((each) => onto(each, 0, ['1'], 1))));
      const lent = await Promise.all(Array.from({ length: 8 }, () => dueNow(store, 1, 7)));
      expect(lent.flat().toSorted()).toEqual(streams.toSorted());
    });
  });

  describe('who was heard of', () => {
    it('is told with the latest time, by class', async ({ store }) => {
      await store.addClass(aClass('other'));
      await store.seen('class', ['ann', 'ben'], 50);
      await store.seen('class', ['ben', 'cat'], 40);
      await store.seen('class', ['cat'], 60);
      await store.seen('class', [], 70);
      await store.seen('other', ['ann'], 80);
      const latest = new Map(Object.entries({ ann: 50, ben: 50, cat: 60 }));
      expect(await store.lastSeen('class')).toEqual(latest);
      expect(await store.lastSeen('other')).toEqual(new Map([['ann', 80]]));
    });

    it('is not kept for a class that is gone', async ({ store }) => {
      await store.seen('gone', ['ann'], 50);
      expect(await store.lastSeen('gone')).toEqual(new Map());
    });
  });

  describe('the store', () => {
    it('can be written to, and says so', async ({ store }) => {
      await expect(store.probe()).resolves.toBeUndefined();
      await expect(store.probe()).resolves.toBeUndefined();
    });

    it('tells nobody of what it has done itself', async ({ store }) => {
      const heard: string[] = [];
      const leave = store.onWake((classId) => heard.push(classId));
      await store.append(anAppend('a', onto('x', 0)));
      await store.close();
      leave();
      expect(heard).toEqual([]);
    });

    it('finds all when it is opened again', async ({ place }) => {
      const before = await place.open();
      await before.addClass(aClass());
      await before.addToken({ hash: 'h', classId: 'class', role: 'projector', member: undefined });
      await before.append(anAppend('a', onto('x', 0, ['1', '2'], 5)));
      await before.seen('class', ['ann'], 50);
      await before.close();
      const after = await place.open();
      expect(await after.classes()).toEqual([aClass()]);
      expect(await after.tokenBy('h')).toMatchObject({ role: 'projector' });
      expect(await events(after, 'x')).toEqual(['1', '2']);
      expect(await after.append(anAppend('a', onto('x', 2)))).toMatchObject({ kind: 'repeated' });
      expect(await after.lastSeen('class')).toEqual(new Map([['ann', 50]]));
      expect(await after.due(5, 1, 1)).toEqual([{ classId: 'class', stream: 'x' }]);
      await after.close();
    });

    it('ends with all done that it was asked, and does nothing more', async ({ place }) => {
      const store = await place.open();
      await store.addClass(aClass());
      const asked = ['a', 'b', 'c'].map((each) => store.append(anAppend(each, onto(each, 0))));
      await store.close();
      expect(kinds(await Promise.all(asked))).toEqual(['done', 'done', 'done']);
      const trouble = { name: 'StoreTrouble', code: 'unreachable' };
      await expect(store.append(anAppend('d', onto('d', 0)))).rejects.toMatchObject(trouble);
      await expect(store.classes()).rejects.toMatchObject(trouble);
      await expect(store.probe()).rejects.toMatchObject(trouble);
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
