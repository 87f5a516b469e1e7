import { phrase, type Phrase } from '../../lib/phrase.ts';
import type { TextKey } from '../../lib/text-of-bytes.ts';
import { problemLimit } from '../../scenario/problems/problem.ts';
import type { GeniusKey } from './genius-key.ts';

/** Why a Genius file was refused: which file, where, what was found and what would be right. */
export interface GeniusProblem {
  readonly file: GeniusFile;
  readonly line: number | undefined; // 1-based
  readonly said: readonly Phrase<GeniusKey | TextKey | 'more.problems'>[];
}

export type GeniusFile = 'domain' | 'profile 1' | 'profile 2';

/** Gathers the problems of one file, as many as are told of any: the last says how many more there are. */
export interface Refusals {
  readonly problems: GeniusProblem[];
  readonly refuse: (line: number | undefined, said: Phrase<GeniusKey>) => undefined;
}

export function refusalsOf(file: GeniusFile): Refusals {
  const problems: GeniusProblem[] = [];
  let [last, left]: [GeniusProblem | undefined, number] = [undefined, 0];
  return {
    problems,
    refuse(line, said) {
      if (!last || problems.length < problemLimit) {
        last = { file, line, said: [said] };
        problems.push(last);
      } else {
        left += 1;
        const more = phrase('more.problems' as const, { count: left });
        problems[problemLimit - 1] = { ...last, said: [...last.said, more] };
      }
      return undefined;
    },
  };
}
