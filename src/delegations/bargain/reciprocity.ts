/** Watches whether the other side answers something new by something new, and nothing else. */
export interface Reciprocity {
  readonly answered: (oursWasNew: boolean, theirsIsNew: boolean) => void;
  /** Whether it gives way only where it is given something, as MiCRO does, and not by the clock. */
  readonly holds: () => boolean;
}

const TELLING = 3; // new offers answered by new ones
const RESTING = 2; // repeated offers answered by repeated ones
const STRAYS = 0.1; // share of those that others may be without telling against it, and one more

export function reciprocity(): Reciprocity {
  let [inKind, resting, strays] = [0, 0, 0];
  return {
    answered: (oursWasNew, theirsIsNew) => {
      if (oursWasNew !== theirsIsNew) strays += 1;
      else if (oursWasNew) inKind += 1;
      else resting += 1;
    },
    holds: () => inKind >= TELLING && resting >= RESTING && strays <= STRAYS * inKind + 1,
  };
}
