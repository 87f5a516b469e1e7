import { useState } from 'react';
import { forgetResults, isKept, keepResults, keptResults } from '../../app/class/class-shelf.ts';
import { addCodes, NO_RESULTS, type ClassResults } from '../../debrief/class/class-results.ts';

/** The results on the page, and what can be done with them. */
export interface ClassRoom {
  readonly all: ClassResults;
  readonly kept: boolean; // on this machine, for another day
  readonly add: (text: string) => { readonly results: number; readonly problems: number };
  readonly keep: (kept: boolean) => void;
  readonly clear: () => void;
}

export function useClass(): ClassRoom {
  const [all, setAll] = useState<ClassResults>(keptResults);
  const [kept, setKept] = useState(isKept);
  return {
    all,
    kept,
    add: (text) => {
      // Problems are those of what was added last: a list of old ones helps nobody.
      const next = addCodes({ ...all, problems: [] }, text);
      setAll(next);
      if (kept) setKept(keepResults(next));
      return {
        results: next.results.length - all.results.length,
        problems: next.problems.length,
      };
    },
    keep: (keep) => {
      if (!keep) forgetResults();
      setKept(keep && keepResults(all));
    },
    clear: () => {
      forgetResults();
      setKept(false);
      setAll(NO_RESULTS);
    },
  };
}
