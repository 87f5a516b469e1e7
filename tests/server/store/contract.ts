import { describe, expect } from 'vitest';
import type { Store } from '../../../src/server/store/store.ts';
import { appends } from './append-contract.ts';
import {
  aClass,
  anAppend,
  events,
  kinds,
  onto,
  storeTest,
  times,
  type Place,
} from './store-kit.ts';

/** Every store holds these, whatever it is made of. */
export function holdsTheContract(makePlace: () => Promise<Place>): void {
  const it = storeTest(makePlace);

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

  appends(it);

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
