import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  aClass,
  anAppend,
  events,
  kinds,
  onto,
  persist,
  times,
  type StoreTest,
} from './store-kit.ts';

/** What an append does, and what it does not do. */
export function appends(it: StoreTest): void {
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

    it('without a stream has its answer kept', async ({ store }) => {
      expect(await store.append(anAppend('a'))).toEqual({ kind: 'done' });
      expect(await store.append(anAppend('a'))).toMatchObject({ answer: '"answer to a"' });
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
}
