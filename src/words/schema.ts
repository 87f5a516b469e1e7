import type { Describe } from '../scenario/schema/json-schema.ts';
import type { Voice } from './voice.ts';

/** What an author's editor shows of the keys of a scenario. */
export function describing({ t }: Pick<Voice, 't'>): Describe {
  return (place) => {
    const words = t(`schema:${place}`, {});
    return words === place ? undefined : words; // a key without a sentence is answered with itself
  };
}
