import type { Area } from '../../src/words/catalogue.ts';
import { openVoice, type Voice } from '../../src/words/voice.ts';

/** Speaks English in a test. */
export function englishVoice<A extends Area>(...areas: readonly A[]): Promise<Voice<A>> {
  return openVoice('en', areas);
}
