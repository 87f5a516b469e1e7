import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice, type Dice } from '../../src/lib/dice.ts';

const draw = (stream: Dice, count = 8): readonly number[] =>
  Array.from({ length: count }, () => stream.int(1, 1_000_000));

function frequency(times: number, event: (n: number) => boolean): number {
  return Array.from({ length: times }, (_, n) => event(n)).filter(Boolean).length / times;
}

describe('dice', () => {
  it('[N3] gives these very numbers on every machine', () => {
    expect(draw(dice(2001, 'leak', 3))).toEqual([
      386807, 484859, 495370, 54348, 207250, 73311, 72469, 390756,
    ]);
    const stream = dice(7);
    expect([stream.chance(0.5), stream.pick(['a', 'b', 'c']), stream.int(-3, 3)]).toEqual([
      false,
      'a',
      3,
    ]);
  });

  it('[N3] starts again when the same stream is asked for again', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.oneof(fc.string(), fc.integer())), (seed, labels) => {
        expect(draw(dice(seed, ...labels))).toEqual(draw(dice(seed, ...labels)));
      }),
    );
  });

  it('gives other streams for other seeds and other labels', () => {
    const streams = [
      dice(1),
      dice(2),
      dice(-1),
      dice(2 ** 40 + 1),
      dice(1, 'a'),
      dice(1, 'a', 'b'),
      dice(1, 'ab'),
      dice(1, 1),
      dice(1, '1'),
    ];
    expect(new Set(streams.map((stream) => draw(stream).join())).size).toBe(streams.length);
  });

  it('forks a stream that does not depend on what was drawn before', () => {
    const used = dice(5, 'round');
    draw(used, 100);
    expect(draw(used.fork(2, 'leak'))).toEqual(draw(dice(5, 'round', 2, 'leak')));
  });

  it('keeps whole numbers within their bounds and reaches all of them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(1000), (seed, min, span) => {
        const drawn = dice(seed).int(min, min + span);
        expect(Number.isInteger(drawn) && drawn >= min && drawn <= min + span).toBe(true);
      }),
    );
    const stream = dice(11);
    expect(new Set(Array.from({ length: 200 }, () => stream.int(1, 6)))).toEqual(
      new Set([1, 2, 3, 4, 5, 6]),
    );
  });

  it('is fair over labels as well as along one stream', () => {
    const stream = dice(3);
    expect(Math.abs(frequency(20_000, () => stream.chance(0.3)) - 0.3)).toBeLessThan(0.01);
    expect(Math.abs(frequency(20_000, (n) => dice(3, 'leak', n).chance(0.3)) - 0.3)).toBeLessThan(
      0.01,
    );
    expect(Math.abs(frequency(20_000, (seed) => dice(seed).int(0, 1) === 1) - 0.5)).toBeLessThan(
      0.01,
    );
  });

  it('never happens at 0 and always at 1', () => {
    const stream = dice(4);
    expect(frequency(1000, () => stream.chance(0))).toBe(0);
    expect(frequency(1000, () => stream.chance(1))).toBe(1);
  });

  it('picks by weight, and never what weighs nothing', () => {
    const stream = dice(9);
    const weights = { never: 0, seldom: 1, often: 3 };
    const kinds = ['never', 'seldom', 'often'] as const;
    const picked = Array.from({ length: 20_000 }, () =>
      stream.weighted(kinds, (kind) => weights[kind]),
    );
    expect(picked.includes('never')).toBe(false);
    const often = picked.filter((kind) => kind === 'often').length / picked.length;
    expect(Math.abs(often - 0.75)).toBeLessThan(0.01);
  });

  it('refuses to choose where there is no choice', () => {
    expect(() => dice(1).pick([])).toThrow(RangeError);
    expect(() => dice(1).int(2, 1)).toThrow(RangeError);
    expect(() => dice(1).int(0.5, 1)).toThrow(RangeError);
    expect(() => dice(1).weighted([1, 2], () => 0)).toThrow(RangeError);
    expect(() => dice(1).weighted([1, -2], (weight) => weight)).toThrow(RangeError);
  });
});
