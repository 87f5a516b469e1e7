import type { PartyId } from '../../scenario/scenario.ts';
import type { View } from '../../negotiation/view.ts';
import { lookOf, type Turn } from './happening-looks.ts';
import type { Mood } from './mood.ts';

type Moods = readonly [left: Mood, right: Mood];

/** The faces left and right: what the last things said and done have put on them. */
export function moodsOf(view: View): Moods {
  const [left, right] = view.scenario.parties.map(({ id }) => id) as [PartyId, PartyId];
  let moods: Moods = ['neutral', 'neutral'];
  for (const happening of view.log) {
    const turn = lookOf(happening).faces?.(happening, view);
    const byLeft = 'party' in happening && happening.party === left;
    if (turn) moods = turned(moods, turn, byLeft);
  }
  const attending = (mood: Mood, party: PartyId): Mood =>
    mood === 'neutral' && view.turn === party ? 'attentive' : mood;
  return [attending(moods[0], left), attending(moods[1], right)];
}

function turned([left, right]: Moods, turn: Turn, byLeft: boolean): Moods {
  if (turn === 'calmer') return [calmed(left), calmed(right)];
  if ('both' in turn) return [turn.both, turn.both];
  return byLeft ? [turn.own, turn.other] : [turn.other, turn.own];
}

/** A new round lets a smile fade at once, a frown by way of wariness. */
function calmed(mood: Mood): Mood {
  return mood === 'displeased' ? 'wary' : 'neutral';
}
