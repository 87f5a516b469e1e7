import type { Names } from '../names.ts';
import type { Speech } from './speeches.ts';

/** What was said, in quotation marks, and that the head said it where that is so. */
export function speechWords({ speak }: Names, { by, words }: Speech): string {
  return speak(by === 'head' ? 'happenings:headSays' : 'happenings:says', { words });
}
