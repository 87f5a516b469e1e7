import { describe, expect, it } from 'vitest';
import { bargain } from '../../../src/delegations/bargain/bargain.ts';
import { reciprocity } from '../../../src/delegations/bargain/reciprocity.ts';
import type { Space } from '../../../src/analysis/space.ts';
import { dice } from '../../../src/lib/dice.ts';

describe('whether the other side answers in kind', () => {
  const after = (...answers: readonly (readonly [boolean, boolean])[]): boolean => {
    const manner = reciprocity();
    for (const [ours, theirs] of answers) manner.answered(ours, theirs);
    return manner.holds();
  };
  const newForNew = [true, true] as const;
  const oldForOld = [false, false] as const;

  it('shows in new offers for new ones and repeated ones for repeated ones', () => {
    expect(after(newForNew, newForNew, newForNew, oldForOld, oldForOld)).toBe(true);
    expect(after(newForNew, newForNew, oldForOld, oldForOld)).toBe(false);
  });

  it('is not shown by one that says something new whatever is said to it', () => {
    const always = Array.from({ length: 9 }, () => newForNew);
    expect(after(...always)).toBe(false);
    const whatever = [false, true] as const;
    expect(after(...always, whatever, whatever, whatever)).toBe(false);
  });
});

describe('the last offers', () => {
  it('do not settle for the worst while the other side still gives way', () => {
    const sheet = (points: readonly number[]) => ({
      points: [points],
      linkages: [],
      constant: 0,
      reservation: 0,
    });
    const niceOrDie: Space = {
      issues: [{ id: 'all', options: ['mine', 'nice', 'yours'] }],
      sheets: [sheet([1, 0.3, 0.16]), sheet([0.16, 0.3, 1])],
    };
    const play = { rounds: 100, dice: dice(1) };
    expect(bargain(niceOrDie, 'ours', 'boulware', play)?.utilities).toEqual([0.3, 0.3]);
    expect(bargain(niceOrDie, 'boulware', 'ours', play)?.utilities).toEqual([0.3, 0.3]);
  });
});
