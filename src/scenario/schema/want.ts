import type { Values } from '../../lib/phrase.ts';
import { tell, type Told, type WantKey } from '../problems/problem-key.ts';

/** What a value must be. */
export type Want = Told[number] & { readonly key: WantKey };

/** What a value must be, as the message of a schema: of what it found zod hands on a text alone. */
export function want(key: WantKey, values?: Values): string {
  return JSON.stringify(tell(key, values));
}

/** The same, read from such a message. */
export function wantOf(message: string): Want {
  return JSON.parse(message) as Want;
}
