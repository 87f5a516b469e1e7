import type { TFunction } from 'i18next';
import type { Pair } from '../../analysis/space.ts';
import type { Ended } from './ended.ts';
import { number } from './numbers.ts';

/** A pair of points in words, the reader's own first. */
export function pairWords(
  { review, own, other }: Ended,
  t: TFunction<'debrief'>,
  [one, two]: Pair,
): string {
  const [mine, theirs] = review.sides[0] === own.id ? [one, two] : [two, one];
  return t('pair', {
    own: own.name,
    mine: number(mine),
    other: other.name,
    theirs: number(theirs),
  });
}
