import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../src/delegations/bargain/listing.ts';
import { titForTat } from '../../../src/delegations/bargain/tit-for-tat.ts';
import type { Space } from '../../../src/analysis/space.ts';
import { dice } from '../../../src/lib/dice.ts';
import { fieldSpace } from '../field-space.ts';

/** One issue, worth 0, .1 … 1 to side 0 and the reverse to side 1; nothing below .2 is signed. */
const line: Space = {
  issues: [{ id: 'line', options: Array.from({ length: 11 }, (_, at) => `${at}`) }],
  sheets: [
    { points: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], linkages: [], constant: 0, reservation: 2 },
    { points: [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]], linkages: [], constant: 0, reservation: 2 },
  ],
};

function seated(side: 0 | 1 = 0) {
  const listing = listingOf(line);
  if (listing === undefined) throw new Error('too large');
  return titForTat({ space: line, listing, side, rounds: 100, last: side === 1, dice: dice(1) });
}

const at = (round: number): number => round / 101;

describe('Nice Tit for Tat', () => {
  it('opens with its best outcome, whatever it was offered first', () => {
    expect(seated().offer(at(1))).toBe(10);
    const second = seated(1);
    expect(second.accepts(8, at(1))).toBe(false);
    expect(second.offer(at(1))).toBe(0);
  });

  /** What its offer in a round is worth to it after a side that goes so far down its own ranking. */
  function worthOfOffer(round: number, step: number): number {
    const space = fieldSpace(21, 1500);
    const listing = listingOf(space);
    if (listing === undefined) throw new Error('too large');
    const own = titForTat({ space, listing, side: 0, rounds: 100, last: false, dice: dice(1) });
    const { numbers } = listing.ranking[1];
    own.offer(at(1));
    for (let before = 2; before <= round; before++) {
      own.accepts(numbers[Math.floor(step * (before - 2))] ?? 0, at(before));
    }
    return listing.points[0][own.offer(at(round)) ?? 0] ?? 0;
  }

  it('gives way as the other side does, and hardly to one that does not', () => {
    expect(worthOfOffer(80, 0)).toBeGreaterThan(0.9);
    expect(worthOfOffer(80, 8)).toBeLessThan(worthOfOffer(80, 0));
  });

  it('gives the rest of the way near the deadline', () => {
    expect(worthOfOffer(97, 0)).toBeLessThan(worthOfOffer(90, 0) - 0.05);
  });

  it('takes little at the very end, but nothing that it would not sign, nor less than just before', () => {
    const ended = (before: number, offer: number): boolean => {
      const own = seated();
      own.offer(at(1));
      own.accepts(0, at(2));
      own.offer(at(98));
      own.accepts(before, at(99));
      return own.accepts(offer, at(100));
    };
    expect(ended(2, 3)).toBe(true);
    expect(ended(1, 1)).toBe(false);
    const own = seated();
    own.offer(at(1));
    own.accepts(0, at(2));
    expect(own.accepts(4, at(98))).toBe(false);
    expect(own.accepts(3, at(99))).toBe(false); // 4 came in as much time as is left
  });
});
