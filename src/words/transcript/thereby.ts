import type { Happening } from '../../negotiation/happening.ts';
import { at, listed, type Names } from '../names.ts';

/** Who moves on what by agreeing to something, a sentence for each side. */
export function thereby(
  names: Names,
  [first, ...following]: readonly Happening[],
): readonly string[] {
  const doer = first !== undefined && 'party' in first ? first.party : undefined;
  const conceded = following.filter((each) => each.kind === 'conceded');
  const isTold = first?.kind === 'annexDecided'; // where the steps lead: the annex has been read out
  return [...new Set(conceded.map(({ party }) => party))].map((party, index) => {
    // Of several steps on one issue the last counts.
    const reached = new Map(
      conceded.filter((each) => each.party === party).map(({ issue, to }) => [issue, to]),
    );
    const steps = [...reached].map(([issue, to]) => {
      return at(names, names.phrases, issue, isTold ? undefined : to);
    });
    const what = listed(names, steps);
    return party === doer
      ? names.speak('happenings:therebyIt', { what })
      : names.speak(index === 0 ? 'happenings:thereby' : 'happenings:therebyToo', {
          who: names.who(party),
          what,
        });
  });
}
