import type { Phrase } from '../../lib/phrase.ts';

/** One of the four scores of N53, in a sentence, with its arithmetic. */
export interface Score {
  readonly value: number | undefined; // undefined: nothing to measure; the sentence says why
  readonly unit: Unit;
  readonly share: number | undefined; // 0–1, where the value is also a part of a whole
  readonly sentence: Phrase;
  readonly arithmetic: readonly Sum[]; // the last one gives the value
}

export type Unit = 'points' | 'share' | 'steps' | 'trust';

/** One line of reckoning: what its terms come to by its operation. */
export interface Sum {
  readonly label: Phrase;
  readonly terms: readonly Term[];
  readonly by: Operation;
  readonly total: number;
  readonly unit: Unit;
}

export interface Term {
  readonly text: Phrase;
  readonly amount: number;
}

/**
 * `sum`: all together; `difference`: the first less the second; `ratio`: the first over the second;
 * `least`: the smallest; `margin`: how many steps every one may lose before the party fails (N32).
 */
export type Operation = 'sum' | 'difference' | 'ratio' | 'least' | 'margin';

/** In per cent, rounded, but never to none or to all of what is not quite so. */
export function wholePercent(share: number): number {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1 - 1e-9) return 99;
  return percent === 0 && share > 1e-9 ? 1 : percent;
}
