import type { Names } from './names.ts';
import { minus, signed } from './numbers.ts';

/**
 * N14: what whoever is about to walk out is told first, in paragraphs.
 *
 * @param noDeal what they have without an agreement, in points
 */
export function walkOutWarning(
  { speak, view }: Pick<Names, 'speak' | 'view'>,
  noDeal: number,
): readonly string[] {
  const { trust, walkOutPrice } = view.rules;
  return [
    speak('table:leave.text', {
      trust: signed(trust.walkOut),
      points: speak('table:points', { count: walkOutPrice }),
    }),
    speak('table:leave.without', { points: minus(noDeal) }),
  ];
}
