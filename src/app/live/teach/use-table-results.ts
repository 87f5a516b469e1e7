import { useEffect, useRef, useState } from 'react';
import type { TableId } from '../../../classroom/lesson/lesson-event.ts';
import { recordsOf } from './classes.ts';
import { resultOfTable, type TableResult } from './record-results.ts';

const none: readonly TableResult[] = [];

/** Records that could not be had are asked for again after so long, in ms. */
const AGAIN = 3000;

/**
 * The results of the tables whose games are over, one after the other as they are reckoned; asked
 * for anew whenever one more game is over.
 *
 * @param over how many are
 */
export function useTableResults(token: string, over: number): readonly TableResult[] {
  const [results, setResults] = useState(none);
  const known = useRef(new Set<TableId>());
  useEffect(() => {
    if (over === 0) return;
    let gone = false;
    const seek = async () => {
      let records = await recordsOf(token);
      while (!records.ok && !gone) {
        await pause(AGAIN);
        records = await recordsOf(token);
      }
      if (!records.ok) return;
      for (const each of records.value) {
        await pause(0); // a whole class at once would hold the page up
        if (gone) return;
        if (known.current.has(each.table)) continue;
        const result = resultOfTable(each);
        if (result === undefined) continue;
        known.current.add(each.table);
        setResults((before) => [...before, result]);
      }
    };
    void seek();
    return () => {
      gone = true;
    };
  }, [token, over]);
  return results;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
