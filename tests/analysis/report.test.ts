import { describe, expect, it } from 'vitest';
import { analyseSpace } from '../../src/analysis/report.ts';
import { spaceOf } from './spaces.ts';

const minister = {
  weight: 1,
  veto: true,
  threshold: 0,
  stances: [
    [0, 0],
    [0, -1],
  ],
};

describe('analyseSpace', () => {
  it('puts everything into plain data, in the words of the space', () => {
    const gates = [{ ratifiers: [minister], quorum: 1 }];
    const space = spaceOf(
      [
        [10, 0],
        [0, 30],
      ],
      [
        [0, 30],
        [10, 0],
      ],
      {
        reservation: [5, 5],
        admit: gates,
      },
    );
    const best = { utilities: [30, 30], outcome: { a: 'a1', b: 'b1' } };
    const home = { utilities: [10, 10], outcome: { a: 'a0', b: 'b0' } };
    const report = analyseSpace(space);
    expect(report).toMatchObject({
      outcomes: 4,
      nash: best,
      kalaiSmorodinsky: best,
      egalitarian: best,
      maxWelfare: best,
      maxMin: best,
      zopa: { any: { packages: 2, share: 0.5 }, ratified: { packages: 1, share: 0.25 } },
      winSets: {
        all: 4,
        gates: [{ packages: 2, blocked: [2], binding: 0 }],
        both: { packages: 2 },
      },
    });
    expect(report.frontier.map(({ utilities }) => utilities)).toEqual([
      [0, 40],
      [30, 30],
      [40, 0],
    ]);
    expect(report.ratified?.nash).toEqual(home);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('gives a number of outcomes past 2⁵³ as digits, and null for what there is not', () => {
    const table = Array.from({ length: 60 }, () => [1, 2]);
    const report = analyseSpace(spaceOf(table, table, { reservation: [121, 0] }));
    expect(report.outcomes).toBe((2n ** 60n).toString());
    expect(report.nash).toBeNull();
    expect(report.maxWelfare?.utilities).toEqual([120, 120]);
  });
});
