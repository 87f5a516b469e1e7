import type { PartyId } from '../../scenario/scenario.ts';
import type { Outcome } from '../../negotiation/state.ts';
import type { Chair } from './chair.ts';

/** How the game ended, in lines. */
export function outcomeWords(chair: Chair, outcome: Outcome): readonly string[] {
  const { speak, view } = chair;
  const { kind, agreed, points, pointsAfter, reservation } = outcome;
  const score = ({ id }: { readonly id: PartyId }): string => {
    const [mine = 0, after = 0, without = 0] = [points[id], pointsAfter[id], reservation[id]];
    const said = {
      party: chair.party(id),
      points: speak('table:points', { count: mine }),
      without,
    };
    return after === mine
      ? speak('terminal:outcome.points', said)
      : speak('terminal:outcome.pointsAfter', { ...said, after });
  };
  return [
    '',
    speak(`happenings:ended.${kind}`),
    ...(Object.keys(agreed).length === 0
      ? []
      : [speak('terminal:outcome.agreed', { terms: chair.terms(agreed) })]),
    ...view.scenario.parties.map(score),
  ];
}
