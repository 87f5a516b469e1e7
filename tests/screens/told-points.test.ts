import { describe, expect, it } from 'vitest';
import type { TurningPoint } from '../../src/debrief/turning/turning-points.ts';
import { strongest, toldPoints } from '../../src/screens/debrief/turning-points/told-points.ts';

const point = (giveOrTake: number, before: number, after: number): TurningPoint => {
  const reckoned = (value: number): TurningPoint['before'] => ({
    kind: 'simulated',
    games: 4,
    value: [0, value],
  });
  return {
    move: 3,
    round: 1,
    by: 'ru',
    made: { kind: 'hold' },
    swing: after - before,
    giveOrTake,
    before: reckoned(before),
    after: reckoned(after),
    how: 'simulated',
    instead: undefined,
  };
};

describe('what is told of a turning point', () => {
  it('is whole points where it may be off by one or more, and adds up', () => {
    expect(toldPoints(point(11.5, 60.4, 51.6), 1)).toEqual({ before: 60, after: 52, swing: -8 });
    expect(toldPoints(point(1, 40.5, 61.2), 1)).toEqual({ before: 41, after: 61, swing: 20 });
  });

  it('is tenths where it is surer, or exact', () => {
    expect(toldPoints(point(0.4, 60.44, 51.58), 1)).toEqual({
      before: 60.4,
      after: 51.6,
      swing: -8.8,
    });
    expect(toldPoints(point(0, 50, 53), 1)).toEqual({ before: 50, after: 53, swing: 3 });
  });

  it('is first of all the one after which most was gained or lost', () => {
    const points = [point(1, 50, 53), point(1, 53, 31), point(1, 31, 40)];
    expect(strongest(points)?.swing).toBe(-22);
    expect(strongest([])).toBeUndefined();
  });
});
