import { readSources } from '../../app/sources.ts';
import { useFetched } from '../trouble/use-fetched.ts';

/** The bundled seeds and works on record: `part` is undefined until they are read. */
export function useSources() {
  return useFetched(readSources);
}
