/** A package that may still be offered. */
export interface Candidate {
  readonly number: number; // in the listing
  readonly own: number; // points
  readonly theirs: number; // believed worth to the other side
}

export interface LastOffers {
  readonly candidates: readonly Candidate[]; // by falling own points
  /** How likely the other side is to take it, with so many offers left after that one. */
  readonly chance: (candidate: Candidate, left: number) => number;
  /** The best package that the other side has offered itself, if we would sign it. */
  readonly sure:
    { readonly number: number; readonly own: number; readonly chance: number } | undefined;
  /** What is expected once the last offer is refused. */
  readonly afterwards: number;
}

export interface Prospect {
  readonly offer: number | undefined; // none is worth more than to wait
  readonly value: number; // points expected of it and of all that may follow
}

/**
 * What to offer when so many more offers are left after this one, and what that is worth: by
 * backward induction from the last offer, each the best gamble between being taken now and what
 * the following ones promise.
 */
export function prospectOf(
  { candidates, chance, sure, afterwards }: LastOffers,
  left: number,
): Prospect {
  let prospect: Prospect = { offer: undefined, value: afterwards };
  for (let still = 0; still <= left; still++) {
    const { value } = prospect;
    let best: Prospect = { offer: undefined, value };
    if (sure !== undefined) {
      const expected = sure.chance * sure.own + (1 - sure.chance) * value;
      if (expected > best.value) best = { offer: sure.number, value: expected };
    }
    for (const candidate of candidates) {
      if (candidate.own <= best.value) break; // nor is any after it
      const likely = chance(candidate, still);
      const expected = likely * candidate.own + (1 - likely) * value;
      if (expected > best.value) best = { offer: candidate.number, value: expected };
    }
    prospect = best;
  }
  return prospect;
}
