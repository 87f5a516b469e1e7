import { describe, expect, it } from 'vitest';
import { dance } from '../../../src/debrief/chapters/dance.ts';
import type { Score, Sum } from '../../../src/debrief/scores/score.ts';
import { scores, type Scores } from '../../../src/debrief/scores/scores.ts';
import { isDeal } from '../../../src/debrief/review.ts';
import { GAMES } from '../games.ts';

const all = (reckoned: Scores): readonly Score[] => [
  ...Object.values(reckoned.value),
  reckoned.efficiency,
  reckoned.durability,
  reckoned.relationship,
];

/** What the terms of a sum come to by its operation; `margin` has a test of its own. */
function reckon({ by, terms, total }: Sum): number {
  const amounts = terms.map(({ amount }) => amount);
  const [first = 0, second = 0] = amounts;
  if (by === 'sum') return amounts.reduce((sum, each) => sum + each, 0);
  if (by === 'difference') return first - second;
  if (by === 'ratio') return first / second;
  return by === 'least' ? Math.min(...amounts) : total;
}

describe.each(GAMES)('[N53] the scores of %s', (_, game) => {
  const review = game();
  const reckoned = scores(review);

  it('follow from their own arithmetic', () => {
    for (const score of all(reckoned)) {
      for (const sum of score.arithmetic) expect(reckon(sum)).toBeCloseTo(sum.total, 9);
      if (score.arithmetic.length > 0)
        expect(score.arithmetic.at(-1)?.total).toBeCloseTo(score.value ?? NaN, 9);
    }
  });

  it('reckon the points and reservation values of the outcome', () => {
    for (const id of review.sides) {
      const sums = reckoned.value[id]!.arithmetic;
      const total = (key: string): number | undefined =>
        sums.find(({ label, by }) => label.key === key && by === 'sum')?.total;
      expect(total('score.value.reservation')).toBe(review.outcome.reservation[id]);
      expect(total('score.value.points')).toBe(
        isDeal(review) ? review.outcome.points[id] : undefined,
      );
    }
  });

  it('give shares of at most the whole', () => {
    const { efficiency } = reckoned;
    if (efficiency.value !== undefined) {
      expect(efficiency.value).toBeGreaterThanOrEqual(0);
      expect(efficiency.value).toBeLessThanOrEqual(1);
    }
    const { signed, home } = dance(review);
    if (signed === undefined) return;
    const isBest = home.frontier.some(
      ({ points }) => points[0] === signed.points[0] && points[1] === signed.points[1],
    );
    if (isBest && efficiency.value !== undefined && efficiency.value > 0)
      expect(efficiency.value).toBe(1);
  });
});
