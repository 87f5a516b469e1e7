import type { Worth } from './trade-offs.ts';

/** Where the drop of each issue's each option stands in one list of unknowns. */
export interface Layout {
  readonly sizes: readonly number[]; // options per issue
  readonly starts: readonly number[]; // the first unknown of each issue
  readonly size: number; // unknowns
}

export function layoutOf(sizes: readonly number[]): Layout {
  const starts: number[] = [];
  let size = 0;
  for (const length of sizes) {
    starts.push(size);
    size += length;
  }
  return { sizes, starts, size };
}

/** Drops by the counts of the options alone, scaled so that the whole sheet spans 1. */
export function dropsByCounts({ sizes, starts, size }: Layout, counts: Float64Array): Float64Array {
  const drops = new Float64Array(size);
  let span = 0;
  for (const [issue, length] of sizes.entries()) {
    const from = starts[issue] ?? 0;
    let most = 0;
    for (let at = from; at < from + length; at++) most = Math.max(most, counts[at]!);
    let dearest = 0;
    for (let at = from; at < from + length; at++) {
      const drop = Math.log(most / counts[at]!);
      drops[at] = drop;
      dearest = Math.max(dearest, drop);
    }
    span += dearest;
  }
  return span > 0 ? drops.map((drop) => drop / span) : drops;
}

export interface Normalised {
  readonly worth: Worth;
  readonly weights: readonly number[];
  readonly span: number; // of the drops before
}

/** Drops as worth: the best package 1, the worst 0; all options alike where nothing drops. */
export function normalise({ sizes, starts }: Layout, drops: Float64Array): Normalised {
  const parts = sizes.map((length, issue) => {
    const from = starts[issue] ?? 0;
    const own = Array.from(drops.subarray(from, from + length));
    const least = Math.min(...own);
    return own.map((drop) => drop - least);
  });
  const spans = parts.map((own) => Math.max(...own));
  const span = spans.reduce((sum, each) => sum + each, 0);
  if (!(span > 0)) {
    const even = 1 / sizes.length;
    return {
      worth: parts.map((own) => own.map(() => even)),
      weights: sizes.map(() => even),
      span: 0,
    };
  }
  return {
    worth: parts.map((own, issue) => own.map((drop) => ((spans[issue] ?? 0) - drop) / span)),
    weights: spans.map((each) => each / span),
    span,
  };
}
