import type { Phrase } from '../../lib/phrase.ts';
import type { TextKey } from '../../lib/text-of-bytes.ts';
import type { GeniusKey } from './genius-key.ts';

/** Why a Genius file was refused: which file, where, what was found and what would be right. */
export interface GeniusProblem {
  readonly file: GeniusFile;
  readonly line: number | undefined; // 1-based
  readonly said: readonly Phrase<GeniusKey | TextKey>[];
}

export type GeniusFile = 'domain' | 'profile 1' | 'profile 2';

/** Gathers the problems of one file, so that all of them are told and not the first alone. */
export interface Refusals {
  readonly problems: GeniusProblem[];
  readonly refuse: (line: number | undefined, said: Phrase<GeniusKey>) => undefined;
}

export function refusalsOf(file: GeniusFile): Refusals {
  const problems: GeniusProblem[] = [];
  return {
    problems,
    refuse(line, said) {
      problems.push({ file, line, said: [said] });
      return undefined;
    },
  };
}
