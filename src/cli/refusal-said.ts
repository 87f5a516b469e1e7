import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import { refusalWords } from '../words/refusal.ts';
import type { Sentence } from '../words/say.ts';
import type { TerminalSpeak } from './voice.ts';

/** Why a move was refused, in a sentence. */
export function refusalSaid(speak: TerminalSpeak, view: View, refusal: Refusal): string {
  // Keys come with the refusal, and words/refusal.ts checks them.
  return refusalWords(speak as unknown as Sentence, view, refusal);
}
