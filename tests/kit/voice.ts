import type { Area } from '../../src/words/catalogue.ts';
import { openVoice, type Voice } from '../../src/words/voice.ts';

/** Speaks English in a test. */
export function englishVoice(...areas: readonly Area[]): Promise<Voice> {
  return openVoice('en', areas);
}
