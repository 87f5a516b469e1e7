import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateSheet,
  stated,
  type Said,
  type SheetPrior,
  type Statement,
} from '../../../src/delegations/belief/sheet-model.ts';

const prior: SheetPrior = {
  distance: [
    [0, 0.5, 1],
    [1, 0.5, 0],
    [0, 1],
  ],
  weights: [0.4, 0.4, 0.2],
};

const weighs = (issue: number, value: number, relation: Statement['relation'] = 'is'): Said =>
  stated(prior, {
    terms: [{ of: 'weight', issue, times: 1 }],
    relation,
    value,
    spread: 0.02,
  });

describe('the estimate of the other side’s sheet', () => {
  it('[D3] is the prior, of which it knows nothing, before anything was said', () => {
    const { worth, weights, certainty } = estimateSheet(prior, []);
    for (const [issue, weight] of prior.weights.entries()) {
      expect(weights[issue]).toBeCloseTo(weight, 6);
    }
    expect(worth[0]).toEqual([expect.closeTo(0.4), expect.closeTo(0.2), expect.closeTo(0)]);
    for (const each of certainty) expect(each).toBeCloseTo(0, 9);
  });

  it('[D3] follows what is said of an issue, is surer of it, and takes the rest from the others', () => {
    const before = estimateSheet(prior, []);
    const after = estimateSheet(prior, [weighs(2, 0.5)]);
    expect(after.weights[2]).toBeGreaterThan(0.4);
    expect(after.weights[0]).toBeLessThan(before.weights[0]!);
    expect(after.certainty[2]).toBeGreaterThan(0.5);
  });

  it('[D3] heeds a bound only where it is broken', () => {
    const idle = estimateSheet(prior, [weighs(0, 0.3, 'atLeast')]);
    expect(idle.weights[0]).toBeCloseTo(0.4, 6);
    const broken = estimateSheet(prior, [weighs(0, 0.6, 'atLeast')]);
    expect(broken.weights[0]).toBeGreaterThan(0.55);
    expect(estimateSheet(prior, [weighs(0, 0.2, 'atMost')]).weights[0]).toBeLessThan(0.25);
  });

  it('keeps weights that add up to 1 and worths between 0 and 1, whatever is said', () => {
    const statement = fc.record({
      issue: fc.nat(2),
      value: fc.double({ min: -1, max: 2, noNaN: true }),
      relation: fc.constantFrom('is' as const, 'atLeast' as const, 'atMost' as const),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (said) => {
        const { worth, weights, certainty } = estimateSheet(
          prior,
          said.map(({ issue, value, relation }) => weighs(issue, value, relation)),
        );
        expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const most = worth.reduce((sum, options) => sum + Math.max(...options), 0);
        expect(most).toBeCloseTo(1, 9);
        for (const each of worth.flat()) expect(each).toBeGreaterThanOrEqual(-1e-12);
        for (const each of certainty) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
