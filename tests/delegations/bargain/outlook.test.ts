import { describe, expect, it } from 'vitest';
import { outlookOf, type Received } from '../../../src/delegations/bargain/outlook.ts';
import { reciprocity } from '../../../src/delegations/bargain/reciprocity.ts';
import type { Belief } from '../../../src/delegations/negotiator/opponent-model.ts';

/** One issue of 11 options, believed to be worth 1, .9 … 0. */
const worth = [Array.from({ length: 11 }, (_, option) => 1 - option / 10)];
const belief = (misfit: number): Belief => ({
  worth,
  weights: [1],
  curve: { exponent: 1, scale: 1, misfit },
});
const falling: readonly Received[] = Array.from({ length: 6 }, (_, at) => ({
  number: at,
  time: at / 10,
}));
const outlook = (misfit: number, received = falling) =>
  outlookOf(belief(misfit), [11], received, new Set(received.map(({ number }) => number)));

describe('what the other side may be expected to take', () => {
  it('falls along its curve where its offers lie on one', () => {
    expect(outlook(0).levelAt(0.9)).toBeCloseTo(0.1);
    expect(outlook(0).levelAt(0.7)).toBeCloseTo(0.3);
  });

  it('stays where it stands when no curve explains its offers', () => {
    expect(outlook(1).levelAt(0.9)).toBeCloseTo(outlook(1).levelAt(0.5));
    expect(outlook(1).levelAt(0.9)).toBeGreaterThan(0.5);
  });

  it('is never more than what it has offered', () => {
    const back: readonly Received[] = [
      ...falling,
      ...falling.map(({ number }) => ({ number, time: 0.6 })),
    ];
    expect(outlook(1, back).levelAt(0.9)).toBeCloseTo(0.55); // the two lowest: .6 and .5
  });

  it('is likelier, the more it is worth, and the less so, the worse the model fits', () => {
    const [sharp, blurred] = [outlook(0), outlook(0.05)];
    expect(sharp.likely(0.9, 0.7)).toBeGreaterThan(sharp.likely(0.4, 0.7));
    expect(sharp.likely(sharp.levelAt(0.7), 0.7)).toBeCloseTo(0.5);
    const above = (each: typeof sharp) => each.likely(each.levelAt(0.7) + 0.1, 0.7);
    expect(above(sharp)).toBeGreaterThan(above(blurred));
  });
});

describe('reciprocity', () => {
  it('is seen in one who says something new only when told something new', () => {
    const manner = reciprocity();
    expect(manner.holds()).toBe(false);
    for (let round = 0; round < 3; round++) {
      manner.answered(true, true);
      manner.answered(false, false);
    }
    expect(manner.holds()).toBe(true);
  });

  it('is not seen in one who gives way by the clock, or not at all', () => {
    const [clock, stone] = [reciprocity(), reciprocity()];
    for (let round = 0; round < 10; round++) {
      clock.answered(round % 2 === 0, true);
      stone.answered(true, false);
    }
    expect(clock.holds()).toBe(false);
    expect(stone.holds()).toBe(false);
  });
});
