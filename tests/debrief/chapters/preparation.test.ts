import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../src/debrief/chapters/calibration.ts';
import { type Guess, preparation } from '../../../src/debrief/chapters/preparation.ts';
import { randomReview } from '../games.ts';

const guesses = (...pairs: readonly (readonly [Guess['guessed'], number])[]): readonly Guess[] =>
  pairs.map(([guessed, truth], at) => ({ issue: `i${at}`, guessed, stake: truth, truth }));

describe('calibration', () => {
  it('is perfect for the truth and as bad as can be for its opposite', () => {
    expect(calibrationOf(guesses([3, 3], [2, 2], [0, 0]))).toEqual({
      guessed: 3,
      miss: 0,
      rank: 1,
    });
    expect(calibrationOf(guesses([0, 3], [3, 0]))).toEqual({ guessed: 2, miss: 3, rank: -1 });
  });

  it('ranks ties by their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Spearman by hand is 4.5 / √(4.5 × 5).
    const { rank } = calibrationOf(guesses([0, 0.1], [2, 0.2], [2, 0.3], [3, 3]));
    expect(rank).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(calibrationOf(guesses([undefined, 3]))).toEqual({
      guessed: 0,
      miss: undefined,
      rank: undefined,
    });
    expect(calibrationOf(guesses([2, 3], [2, 1])).rank).toBeUndefined();
  });

  it('lays guesses beside the stakes of the other side', () => {
    const review = randomReview('rome-2001', 1);
    const noted = {
      ...review,
      record: {
        ...review.record,
        notes: { us: { aims: 'Peace', guesses: { groups: 3 as const } } },
      },
    };
    const { aims, guesses: told, calibration } = preparation(noted, 'us');
    expect(aims).toBe('Peace');
    expect(calibration.guessed).toBe(1);
    // Moscow's sheet on the groups: 17 for the gate, 2 for being heard out.
    expect(told.find(({ issue }) => issue === 'groups')).toMatchObject({ guessed: 3, stake: 15 });
    expect(Math.max(...told.map(({ truth }) => truth))).toBe(3);
  });
});
