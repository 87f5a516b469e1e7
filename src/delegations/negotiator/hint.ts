import { normalise, type Layout, type Normalised } from './drops.ts';
import type { Row } from './normal-equations.ts';
import type { Worth } from './trade-offs.ts';

/** A linear statement on what options cost the other side, against its best ones. */
export interface Hint {
  readonly terms: readonly HintTerm[];
  readonly relation: 'is' | 'atLeast' | 'atMost';
  readonly value: number; // of the sum of the terms' drops, where the whole sheet spans 1
  readonly weight: number; // 1: as much as one offer
}

export interface HintTerm {
  readonly issue: number;
  readonly option: number;
  readonly sign: 1 | -1;
}

export type HintRow = Row & Pick<Hint, 'relation' | 'value'>;

const SWEEPS = 8;
const STIFFEST = 0.3; // of the prior, so that one statement does not overturn all

export function hintRow({ starts }: Layout, { terms, relation, value, weight }: Hint): HintRow {
  const unknowns = terms.map(({ issue, option }) => (starts[issue] ?? 0) + option);
  return { unknowns, signs: terms.map(({ sign }) => sign), weight, relation, value };
}

/**
 * Moves the drops as little as possible so that what was said of them holds better: Kaczmarz
 * sweeps, damped by each statement's weight against the prior's.
 */
export function heed(
  layout: Layout,
  worth: Worth,
  hints: readonly HintRow[],
  ridge: number,
): Normalised {
  const drops = Float64Array.from(
    worth.flatMap((own) => {
      const most = Math.max(...own);
      return own.map((points) => most - points);
    }),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { unknowns, signs, relation, value, weight } of hints) {
      let sum = 0;
      unknowns.forEach((unknown, at) => (sum += (signs?.[at] ?? 1) * (drops[unknown] ?? 0)));
      const missing = value - sum;
      if ((relation === 'atLeast' && missing <= 0) || (relation === 'atMost' && missing >= 0))
        continue;
      const step = (missing / unknowns.length) * (weight / (weight + Math.max(ridge, STIFFEST)));
      unknowns.forEach((unknown, at) => {
        drops[unknown] = Math.max(0, (drops[unknown] ?? 0) + step * (signs?.[at] ?? 1));
      });
    }
  }
  return normalise(layout, drops);
}
