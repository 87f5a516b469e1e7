import type { View } from '../../negotiation/view.ts';
import type { Side } from '../picture/picture.ts';

/** The letters of a side's country. */
export function lettersOf(view: View, side: Side): string {
  return view.scenario.parties[side].flag.toUpperCase();
}
