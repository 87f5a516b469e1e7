import type { Happening } from '../../negotiation/happening.ts';
import { subjectOf } from '../subject.ts';
import type { Speech, Speeches } from './speeches.ts';

/**
 * Of what was said at several happenings, that which counts most: the latest offer or answer to one,
 * else the latest of all. Undefined where nothing was said.
 */
export function foremostSpeech(
  speeches: Speeches,
  happenings: readonly Happening[],
): Speech | undefined {
  const spokenAt = happenings.filter((each) => speeches.has(each));
  const foremost = spokenAt.findLast((each) => subjectOf(each) === 'offers') ?? spokenAt.at(-1);
  return foremost && speeches.get(foremost);
}
