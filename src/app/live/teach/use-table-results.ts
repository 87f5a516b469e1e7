import { useEffect, useState } from 'react';
import { recordsOf } from './classes.ts';
import { resultsOf, type TableResult } from './record-results.ts';

const none: readonly TableResult[] = [];

/**
 * The results of the tables whose games are over, asked for anew whenever one more is.
 *
 * @param over how many are
 */
export function useTableResults(token: string, over: number): readonly TableResult[] {
  const [results, setResults] = useState(none);
  useEffect(() => {
    if (over === 0) return;
    let gone = false;
    void recordsOf(token).then((records) => {
      if (!gone && records.ok) setResults((known) => resultsOf(records.value, known));
    });
    return () => {
      gone = true;
    };
  }, [token, over]);
  return results;
}
