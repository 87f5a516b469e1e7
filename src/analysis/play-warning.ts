import type { Phrase } from '../lib/phrase.ts';

/** Something that speaks against playing a scenario that is in order. */
export interface PlayWarning<Key extends string = string> {
  /** Keys of the scenario file, from its top, and places in its lists: where to begin to change it. */
  readonly path: readonly (string | number)[];
  readonly said: readonly Phrase<Key>[];
}
