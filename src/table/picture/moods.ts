import type { PartyId } from '../../scenario/scenario.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';

export type Mood = 'neutral' | 'attentive' | 'pleased' | 'wary' | 'displeased' | 'firm';

type Change = readonly [own: Mood, other: Mood];

/** What a thing done puts on the face of who did it, and of the other side. */
function changeOf(happening: Happening, view: View): Change | undefined {
  switch (happening.kind) {
    case 'tabled':
      return view.offers[happening.offer]?.final ? ['firm', 'wary'] : ['attentive', 'attentive'];
    case 'conceded':
      return ['neutral', 'pleased'];
    case 'accepted':
    case 'initialled':
      return ['pleased', 'pleased'];
    case 'declined':
      return view.offers[happening.offer]?.final ? ['firm', 'displeased'] : ['wary', 'displeased'];
    case 'passed':
    case 'held':
      return ['neutral', 'neutral'];
    case 'reopened':
      return ['firm', 'displeased'];
    case 'committed':
      return ['firm', 'wary'];
    case 'retreated':
      return ['displeased', 'neutral'];
    case 'gestureMade':
      return ['pleased', 'pleased'];
    case 'expertsProposed':
    case 'backChannelAsked':
      return ['attentive', 'attentive'];
    case 'backChannelTold':
      return happening.matters === 'vague' ? ['wary', 'wary'] : ['attentive', 'pleased'];
    case 'expertsAnswered':
      return happening.agree ? ['pleased', 'pleased'] : ['firm', 'displeased'];
    case 'consulted':
      return happening.granted ? ['pleased', 'neutral'] : ['displeased', 'neutral'];
    case 'stayed':
      return ['wary', 'attentive'];
    case 'credibilityLost':
      return ['displeased', 'wary'];
    case 'walkedOut':
      return ['firm', 'displeased'];
    case 'ratified':
      return happening.passed ? ['pleased', 'neutral'] : ['displeased', 'displeased'];
    default:
      return undefined;
  }
}

/** The faces left and right: what the last things said and done have put on them. */
export function moodsOf(view: View): readonly [Mood, Mood] {
  const [left, right] = view.scenario.parties.map(({ id }) => id) as [PartyId, PartyId];
  let moods: Record<PartyId, Mood> = { [left]: 'neutral', [right]: 'neutral' };
  for (const happening of view.log) {
    if (happening.kind === 'leaked') moods = { [left]: 'wary', [right]: 'wary' };
    if (happening.kind === 'roundOpened') {
      moods = { [left]: calmed(moods[left]), [right]: calmed(moods[right]) };
    }
    const change = changeOf(happening, view);
    if (!change || !('party' in happening)) continue;
    const other = happening.party === left ? right : left;
    moods = { ...moods, [happening.party]: change[0], [other]: change[1] };
  }
  const attending = (party: PartyId): Mood => {
    const mood = moods[party] ?? 'neutral';
    return mood === 'neutral' && view.turn === party ? 'attentive' : mood;
  };
  return [attending(left), attending(right)];
}

/** A new round lets a smile fade at once, a frown by way of wariness. */
function calmed(mood: Mood | undefined): Mood {
  return mood === 'displeased' ? 'wary' : 'neutral';
}
