/** So much in so many cases: a share, a mean, or a count of cases; they are added up over games. */
export interface Share {
  readonly sum: number;
  readonly cases: number;
}

export const NONE: Share = { sum: 0, cases: 0 };

export function addUp(shares: readonly Share[]): Share {
  let [sum, cases] = [0, 0];
  for (const each of shares) [sum, cases] = [sum + each.sum, cases + each.cases];
  return { sum, cases };
}

export function shareOf<T>(cases: readonly T[], holds: (each: T) => boolean): Share {
  return { sum: cases.filter(holds).length, cases: cases.length };
}

export function meanOf(values: readonly number[]): Share {
  return { sum: values.reduce((sum, value) => sum + value, 0), cases: values.length };
}
