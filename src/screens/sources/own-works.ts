import { createContext, useContext } from 'react';
import { findOnRecord, type OnRecord } from '../../app/sources.ts';
import type { Known } from '../../scenario/sources/because.ts';
import type { Work } from '../../scenario/schema/work-schema.ts';
import { useSources } from './use-sources.ts';

/** The works that the scenario on the screen lists itself. */
export const OwnWorks = createContext<readonly Work[]>([]);

/** `find` finds what a reference points at; it is undefined until the sources are read. */
export function useRecord() {
  const own = useContext(OwnWorks);
  const { part: sources, failed, again } = useSources();
  const find =
    sources && ((known: Known): OnRecord | undefined => findOnRecord(known, own, sources.works));
  return { find, failed, again };
}
