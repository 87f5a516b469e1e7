import { markLetters } from '../../lib/mark-letters.ts';
import type { View } from '../../negotiation/view.ts';
import type { Side } from '../picture/picture.ts';

/** The letters of a side's flag or emblem. */
export function lettersOf(view: View, side: Side): string {
  return markLetters(view.scenario.parties[side]);
}
