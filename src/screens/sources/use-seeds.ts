import { readSeeds } from '../../app/sources.ts';
import { useFetched } from '../base/use-fetched.ts';

/** The bundled seeds: `part` is undefined until they are read. */
export function useSeeds() {
  return useFetched(readSeeds);
}
