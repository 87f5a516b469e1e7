import type { Outcome } from '../../analysis/space.ts';
import type { Worth } from '../negotiator/trade-offs.ts';

/**
 * The field's frequency model of the other side: an option is worth as much as it was offered
 * often, and an issue weighs the more, the less its offered options vary (1 − their normalised
 * entropy).
 */
export function frequencyModel(sizes: readonly number[]): {
  readonly saw: (outcome: Outcome) => void;
  readonly worth: () => Worth;
} {
  const counts = sizes.map((size) => new Array<number>(size).fill(0));
  let offers = 0;
  return {
    saw: (outcome) => {
      offers += 1;
      outcome.forEach((option, issue) => {
        const own = counts[issue];
        if (own !== undefined) own[option] = (own[option] ?? 0) + 1;
      });
    },
    worth: () => {
      if (offers === 0)
        return sizes.map((size) => new Array<number>(size).fill(0.5 / sizes.length));
      const weights = counts.map((own) => 1 - entropy(own, offers));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return counts.map((own, issue) => {
        const most = Math.max(...own);
        const weight = total > 0 ? (weights[issue] ?? 0) / total : 1 / sizes.length;
        return own.map((count) => (weight * count) / most);
      });
    },
  };
}

/** Of what was seen of an issue's options, as a share of the most it could be. */
function entropy(counts: readonly number[], total: number): number {
  const seen = counts.filter((count) => count > 0);
  if (seen.length < 2) return 0;
  const sum = seen.reduce((bits, count) => bits - (count / total) * Math.log(count / total), 0);
  return sum / Math.log(seen.length);
}
