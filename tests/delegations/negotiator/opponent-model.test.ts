import { describe, expect, it } from 'vitest';
import { boulware, linear } from '../../../src/delegations/bargain/time-dependent.ts';
import { opponentModel } from '../../../src/delegations/negotiator/opponent-model.ts';
import { fieldSpace } from '../field-space.ts';
import { whatOffersTeach } from './what-offers-teach.ts';

const mean = (list: readonly number[]): number =>
  list.reduce((sum, each) => sum + each, 0) / list.length;

describe('the model of the other side', () => {
  it('[D3] learns a sheet from 100 offers better than the field does (.753 and .19)', () => {
    const all = Array.from({ length: 10 }, (_, seed) =>
      whatOffersTeach(fieldSpace(seed, 4000), boulware),
    );
    expect(mean(all.map(({ rank }) => rank))).toBeGreaterThan(0.85);
    expect(mean(all.map(({ error }) => error))).toBeLessThan(0.12);
  });

  it('[D3] finds the curve along which the other side gives way', () => {
    const curves = Array.from(
      { length: 6 },
      (_, seed) => whatOffersTeach(fieldSpace(seed + 50, 4000), linear).curve,
    );
    expect(curves.filter(({ exponent }) => exponent === 1).length).toBeGreaterThanOrEqual(4);
    expect(mean(curves.map(({ misfit }) => misfit))).toBeLessThan(0.05);
  });

  it('gives its best package the worth 1 and its worst 0', () => {
    const model = opponentModel([2, 4, 3]);
    model.offered([0, 1, 2], 0.1);
    model.offered([0, 2, 2], 0.5);
    model.offered([1, 2, 2], 0.9);
    const { worth } = model.belief();
    expect(worth.reduce((sum, options) => sum + Math.max(...options), 0)).toBeCloseTo(1);
    expect(worth.reduce((sum, options) => sum + Math.min(...options), 0)).toBeCloseTo(0);
  });
});
