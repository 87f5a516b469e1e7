import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeClock, clockFor, noClock, type Clock } from '../../src/classroom/table/clock.ts';
import { freestChair, reseat, seatAll } from '../../src/classroom/lesson/seating.ts';

const limits = { prepare: null, caucus: 60, floor: null, answer: 30 };
const running = (until: number): Clock => ({ kind: 'running', until });

describe('the clock of a table', () => {
  it('has for each question the time of its phase, or none', () => {
    expect(clockFor('caucus', limits, 1000, noClock)).toEqual(running(61_000));
    expect(clockFor('floor', limits, 1000, running(5))).toEqual(noClock);
    expect(clockFor('answer', limits, 1000, { kind: 'out' })).toEqual(running(31_000));
    expect(clockFor('over', limits, 1000, running(5))).toEqual(noClock);
  });

  it('that is paused stays so at the next question, with the whole time of that ahead', () => {
    const paused: Clock = { kind: 'paused', left: 7 };
    expect(clockFor('caucus', limits, 1000, paused)).toEqual({ kind: 'paused', left: 60_000 });
    expect(clockFor('floor', limits, 1000, paused)).toEqual({ kind: 'paused', left: undefined });
  });

  it('loses and gains nothing by being paused and resumed, however often', () => {
    fc.assert(
      fc.property(
        fc.nat(600_000),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(5000))),
        (left, breaks) => {
          let now = 0;
          let clock = running(left);
          let ran = 0;
          for (const [run, rest] of breaks) {
            if (ran + run > left) break;
            ran += run;
            now += run;
            clock = changeClock(clock, { change: 'paused' }, now);
            expect(changeClock(clock, { change: 'paused' }, now + 1)).toBe(clock);
            now += rest;
            clock = changeClock(clock, { change: 'resumed' }, now);
          }
          expect(clock).toEqual(running(now + left - ran));
        },
      ),
      { seed: 42 },
    );
  });

  it('is extended from when it would have run out, or from now where it has', () => {
    const more = { change: 'extended', seconds: 10 } as const;
    expect(changeClock(running(5000), more, 1000)).toEqual(running(15_000));
    expect(changeClock({ kind: 'out' }, more, 1000)).toEqual(running(11_000));
    expect(changeClock(noClock, more, 1000)).toEqual(running(11_000));
    expect(changeClock({ kind: 'paused', left: 1 }, more, 1000)).toEqual({
      kind: 'paused',
      left: 10_001,
    });
  });

  it('is lifted, set and run out as it is told', () => {
    expect(changeClock(running(5), { change: 'lifted' }, 0)).toEqual(noClock);
    expect(changeClock({ kind: 'paused', left: 5 }, { change: 'lifted' }, 0)).toEqual({
      kind: 'paused',
      left: undefined,
    });
    expect(changeClock(noClock, { change: 'set', seconds: 3 }, 1000)).toEqual(running(4000));
    expect(changeClock(running(5), { change: 'expired' }, 5)).toEqual({ kind: 'out' });
  });
});

describe('seating', () => {
  const anyPeople = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 250 });

  it('gives everybody one chair, as evenly as can be, whatever the size asked for', () => {
    fc.assert(
      fc.property(anyPeople, fc.integer({ min: 1, max: 4 }), (people, size) => {
        let names = 0;
        const plan = seatAll(people, ['us', 'ru'], size, () => `table-${(names += 1)}`);
        const chairs = plan.flatMap(({ chairs: at }) => Object.values(at));
        expect(chairs.flat().toSorted()).toEqual(people.toSorted());
        const sizes = chairs.map((members) => members.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      }),
      { seed: 42 },
    );
  });

  it('moves one and leaves the others where they are; late-comers go where the fewest are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99), { minLength: 4, maxLength: 40 }),
        fc.nat(),
        (ids, seed) => {
          const people = ids.map(String);
          let names = 0;
          const plan = seatAll(people, ['us', 'ru'], 2, () => `table-${(names += 1)}`);
          const mover = people[seed % people.length] ?? '';
          const to = {
            table: plan[seed % plan.length]?.id ?? '',
            party: seed % 2 === 0 ? 'us' : 'ru',
          };
          const after = reseat(plan, mover, to);
          const seated = after.flatMap(({ chairs }) => Object.values(chairs).flat());
          expect(seated.toSorted()).toEqual(people.toSorted());
          expect(after.find(({ id }) => id === to.table)?.chairs[to.party]).toContain(mover);
          const away = reseat(after, mover, undefined);
          const free = freestChair(away, 4);
          const counts = away.flatMap(({ chairs }) => Object.values(chairs).map((at) => at.length));
          const found = away.find(({ id }) => id === free?.table)?.chairs[free?.party ?? ''];
          expect(found?.length).toBe(Math.min(...counts));
        },
      ),
      { seed: 42 },
    );
  });
});
