import type { View } from '../../negotiation/view.ts';
import type { TabId } from './bench.ts';

/** The tab that holds what the viewer has to do now. */
export function tabFor(view: View, watching: boolean): TabId {
  if (watching || view.turn !== view.party) return 'now';
  switch (view.phase) {
    case 'caucus':
      return 'caucus';
    case 'floor':
      return 'offer';
    default:
      return 'now';
  }
}
