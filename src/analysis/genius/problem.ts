/** Why a Genius file was refused: which file, where, what was found and what would be right. */
export interface GeniusProblem {
  readonly file: GeniusFile;
  readonly line: number | undefined; // 1-based
  readonly message: string;
}

export type GeniusFile = 'domain' | 'profile 1' | 'profile 2';

/** Gathers the problems of one file, so that all of them are told and not the first alone. */
export interface Refusals {
  readonly problems: GeniusProblem[];
  readonly refuse: (line: number | undefined, message: string) => undefined;
}

export function refusalsOf(file: GeniusFile): Refusals {
  const problems: GeniusProblem[] = [];
  return {
    problems,
    refuse(line, message) {
      problems.push({ file, line, message });
      return undefined;
    },
  };
}
