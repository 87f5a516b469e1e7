/** One way to use a group: what it adds to support, what it takes, and what it is. */
export interface Choice<T> {
  readonly gain: number; // whole steps, more than 0
  readonly acts: number; // of the caucus
  readonly size: number; // things done, each counted once
  readonly rank: number; // among choices of one size the lower one is taken
  readonly means: readonly T[];
}

/** Choices of which one at most is taken. */
export type Group<T> = readonly Choice<T>[];

interface Plan<T> {
  readonly size: number;
  readonly rank: number;
  readonly last: { readonly means: readonly T[]; readonly before: Plan<T> } | undefined;
}

/**
 * The fewest things that add `wanted` steps with `acts` acts of the caucus at most; among equally
 * few, those of the lowest rank. Undefined if all groups together do not make it.
 *
 * Exact: a knapsack with one choice a group (Kellerer, Pferschy & Pisinger 2004, ch. 11), over the
 * steps still wanted and the acts still free, so that it takes wanted × acts × choices.
 */
export function fewestMeans<T>(
  groups: readonly Group<T>[],
  wanted: number,
  acts: number,
): readonly T[] | undefined {
  const width = acts + 1;
  let best: (Plan<T> | undefined)[] = [{ size: 0, rank: 0, last: undefined }];
  for (const group of groups) {
    const next = best.slice();
    for (const [state, plan] of best.entries()) {
      if (plan === undefined) continue;
      const [gained, used] = [Math.floor(state / width), state % width];
      for (const { gain, acts: more, size, rank, means } of group) {
        if (used + more > acts) continue;
        const at = Math.min(wanted, gained + gain) * width + used + more;
        const found = { size: plan.size + size, rank: plan.rank + rank };
        if (isLess(found, next[at])) next[at] = { ...found, last: { means, before: plan } };
      }
    }
    best = Array.from(next);
  }
  let least: Plan<T> | undefined;
  for (const plan of best.slice(wanted * width)) if (plan && isLess(plan, least)) least = plan;
  return least && listed(least);
}

/** The most steps that groups can add with so many acts. */
export function mostGained<T>(groups: readonly Group<T>[], acts: number): number {
  let best = Array.from<number>({ length: acts + 1 }).fill(0);
  for (const group of groups) {
    best = best.map((gained, free) =>
      group.reduce(
        (most, { gain, acts: used }) =>
          used <= free ? Math.max(most, (best[free - used] ?? 0) + gain) : most,
        gained,
      ),
    );
  }
  return best[acts] ?? 0;
}

function isLess<T>(
  one: Pick<Plan<T>, 'size' | 'rank'>,
  other: Pick<Plan<T>, 'size' | 'rank'> | undefined,
): boolean {
  if (other === undefined) return true;
  return one.size < other.size || (one.size === other.size && one.rank < other.rank);
}

function listed<T>({ last }: Plan<T>): readonly T[] {
  return last === undefined ? [] : [...listed(last.before), ...last.means];
}
