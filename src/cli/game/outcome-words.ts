import type { OutcomeKind, PartyId } from '../../scenario/scenario.ts';
import type { Outcome } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import { packageWords, partyName } from './words.ts';

const kinds: Readonly<Record<OutcomeKind, string>> = {
  agreement: 'An agreement, ratified by both sides.',
  partial: 'A partial agreement, ratified by both sides.',
  stalemate: 'No agreement.',
  walkOut: 'The talks were broken off.',
  unratified: 'An agreement that failed at home.',
};

/** How the game ended, in lines. */
export function outcomeWords(view: View, outcome: Outcome): readonly string[] {
  const { kind, agreed, points, pointsAfter, reservation } = outcome;
  const score = ({ id }: { readonly id: PartyId }): string => {
    const [mine = 0, after = 0, without = 0] = [points[id], pointsAfter[id], reservation[id]];
    const later = after === mine ? '' : `, ${after} as things turned out`;
    return `${partyName(view, id)}: ${mine} points${later}; without agreement ${without}`;
  };
  return [
    '',
    kinds[kind],
    ...(Object.keys(agreed).length === 0 ? [] : [`Agreed: ${packageWords(view, agreed)}.`]),
    ...view.scenario.parties.map(score),
  ];
}
