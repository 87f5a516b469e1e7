import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import { subjectOf } from '../../words/subject.ts';

/** What follows from a party's offer or statement, though it is said of the party. */
const follows: readonly Happening['kind'][] = ['conceded', 'shifted', 'retreated'];

/** Whether a happening is a party's own doing, and not what follows from it. */
function isDoing(happening: Happening): boolean {
  const subject = subjectOf(happening);
  return (subject === 'offers' || subject === 'caucus') && !follows.includes(happening.kind);
}

/** The viewer's last move, what it caused and all that came after it, in order. */
export function sinceOwnMove({ log, party }: View): readonly Happening[] {
  const last = log.findLastIndex(
    (each) => isDoing(each) && 'party' in each && each.party === party,
  );
  return log.slice(Math.max(0, last));
}
