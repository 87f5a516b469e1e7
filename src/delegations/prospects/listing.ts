import type { Outcome } from '../../analysis/space.ts';

/** A package that a delegation could sign. */
export interface Prospect {
  readonly outcome: Outcome;
  readonly value: number; // see Judgement
  readonly theirs: number; // believed worth to the other side, 0–1 of its whole sheet
}

/**
 * Packages by falling value and rising worth to the other side. They are kept flat: there are many,
 * and of most no more is ever asked than what they are worth.
 */
export interface Listing {
  readonly values: readonly number[];
  readonly theirs: readonly number[];
  readonly outcomeOf: (at: number) => Outcome;
  readonly addOptions: (at: number, masks: number[]) => void; // of one package to some of others
}

export function prospectIn({ values, theirs, outcomeOf }: Listing, at: number): Prospect {
  return { outcome: outcomeOf(at), value: values[at] ?? 0, theirs: theirs[at] ?? 0 };
}

/** How many of a listing are worth so much to the delegation; they are its first ones. */
export function countWorth({ values }: Listing, least: number): number {
  let count = 0;
  while (count < values.length && (values[count] ?? 0) >= least) count++;
  return count;
}

export function listingOf(prospects: readonly Prospect[]): Listing {
  return {
    values: prospects.map(({ value }) => value),
    theirs: prospects.map(({ theirs }) => theirs),
    outcomeOf: (at) => prospects[at]?.outcome ?? [],
    addOptions: (at, masks) => {
      for (const [issue, option] of (prospects[at]?.outcome ?? []).entries()) {
        masks[issue] = (masks[issue] ?? 0) | (1 << option);
      }
    },
  };
}
