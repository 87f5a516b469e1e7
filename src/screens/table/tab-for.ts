import type { Phase } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import type { TabId } from './bench.ts';

const TABS: Readonly<Record<Phase, TabId>> = {
  dispatches: 'now',
  caucus: 'caucus',
  reply: 'now',
  floor: 'offer',
  answer: 'now',
  lastWord: 'now',
  roundEnd: 'now',
  annex: 'now',
  ratification: 'now',
  over: 'now',
};

/** The tab that holds what the viewer has to do now. */
export function tabFor(view: View, watching: boolean): TabId {
  if (watching || view.turn !== view.party) return 'now';
  return TABS[view.phase];
}
