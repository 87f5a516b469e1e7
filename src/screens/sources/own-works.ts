import { createContext, useContext } from 'react';
import { passagesOn, type OnRecord } from '../../app/sources.ts';
import type { Known } from '../../scenario/because.ts';
import type { Work } from '../../scenario/work-schema.ts';
import { useSources } from './use-sources.ts';

/** The works that the scenario on the screen lists itself. */
export const OwnWorks = createContext<readonly Work[]>([]);

/** Finds what a reference points at; undefined until the sources are read. */
export function useRecord(): ((known: Known) => OnRecord | undefined) | undefined {
  const own = useContext(OwnWorks);
  const sources = useSources();
  return sources && ((known) => passagesOn(known, own, sources));
}
