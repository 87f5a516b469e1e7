import type { Refusal } from '../negotiation/refusal.ts';
import type { View } from '../negotiation/view.ts';
import { refusalWords } from '../words/refusal.ts';
import { openVoice } from '../words/voice.ts';

const voice = await openVoice('en', ['refusals']);

/** Why a move was refused, in a sentence. */
export function refusalSaid(view: View, refusal: Refusal): string {
  return refusalWords(voice.t, view, refusal);
}
