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

  it('[D3] says nothing of issues before anything was seen, and less and less doubtfully after', () => {
    const model = opponentModel([3, 3]);
    expect(model.belief().certainty).toEqual([0, 0]);
    expect(model.belief().weights).toEqual([0.5, 0.5]);
    let before = 0;
    for (let round = 1; round <= 4; round++) {
      model.offered([0, round % 3], round / 5);
      const now = model.belief().certainty[0] ?? 0;
      expect(now).toBeGreaterThan(before);
      before = now;
    }
    expect(before).toBeLessThan(1);
  });

  it('[D3] believes what is said: the issue that matters more weighs more', () => {
    const expected = [
      [1, 0.5, 0.2],
      [1, 0.5, 0.2],
    ];
    const model = opponentModel([3, 3], { expected });
    const even = model.belief().weights;
    model.hint({
      terms: [
        { issue: 1, option: 2, sign: 1 },
        { issue: 0, option: 2, sign: -1 },
      ],
      relation: 'atLeast',
      value: 0.3,
      weight: 2,
    });
    const { weights } = model.belief();
    expect(even[0]).toBeCloseTo(even[1] ?? 0);
    expect(weights[1]).toBeGreaterThan((weights[0] ?? 1) + 0.1);
    expect((weights[0] ?? 0) + (weights[1] ?? 0)).toBeCloseTo(1);
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
