import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';

/** The happenings that are a party's own doing, and not what follows from it. */
const doings: readonly Happening['kind'][] = [
  'consulted',
  'backChannelAsked',
  'backChannelTold',
  'committed',
  'justified',
  'expertsProposed',
  'expertsAnswered',
  'gestureMade',
  'reassured',
  'held',
  'tabled',
  'passed',
  'reopened',
  'accepted',
  'initialled',
  'declined',
  'stayed',
  'walkedOut',
  'annexAnswered',
];

const atLeast = 5;

/** What the viewer's last move caused and all that came after it, in order; and not too little. */
export function sinceOwnMove({ log, party }: View): readonly Happening[] {
  const last = log.findLastIndex(
    (each) => doings.includes(each.kind) && 'party' in each && each.party === party,
  );
  return log.slice(Math.max(0, Math.min(last, log.length - atLeast)));
}
