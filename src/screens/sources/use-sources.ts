import { useEffect, useState } from 'react';
import { readSources } from '../../app/sources.ts';
import type { Sources } from '../../scenario/sources.ts';

/** The bundled seeds and works on record; undefined until they are read. */
export function useSources(): Sources | undefined {
  const [sources, setSources] = useState<Sources>();
  useEffect(() => {
    let gone = false;
    void readSources().then((read) => {
      if (!gone) setSources(read);
    });
    return () => {
      gone = true;
    };
  }, []);
  return sources;
}
