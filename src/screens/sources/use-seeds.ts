import { useEffect, useState } from 'react';
import { readSeeds } from '../../app/sources.ts';
import type { Seed } from '../../scenario/seed.ts';

/** The bundled seeds; undefined until they are read. */
export function useSeeds(): ReadonlyMap<string, Seed> | undefined {
  const [seeds, setSeeds] = useState<ReadonlyMap<string, Seed>>();
  useEffect(() => {
    let gone = false;
    void readSeeds().then((read) => {
      if (!gone) setSeeds(read);
    });
    return () => {
      gone = true;
    };
  }, []);
  return seeds;
}
