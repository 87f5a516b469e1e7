import type { Happening } from '../../negotiation/happening.ts';
import { at, listed, type Names } from '../names.ts';

/** Who moves on what by agreeing to something, a sentence for each side. */
export function thereby(
  names: Names,
  [first, ...following]: readonly Happening[],
): readonly string[] {
  const doer = first !== undefined && 'party' in first ? first.party : undefined;
  const conceded = following.filter((each) => each.kind === 'conceded');
  return [...new Set(conceded.map(({ party }) => party))].map((party) => {
    // Of several steps on one issue the last counts.
    const reached = new Map(
      conceded.filter((each) => each.party === party).map(({ issue, to }) => [issue, to]),
    );
    const steps = [...reached].map(([issue, to]) => at(names, names.phrases, issue, to));
    const what = listed(names, steps);
    return party === doer
      ? names.speak('happenings:therebyIt', { what })
      : names.speak('happenings:thereby', { who: names.who(party), what });
  });
}
