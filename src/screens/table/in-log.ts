import { canonicalJson } from '../../lib/hash.ts';
import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';

/** Happenings as they stand in a log: those that come from another machine come as copies. */
export function inLog({ log }: View, happenings: readonly Happening[]): readonly Happening[] {
  return happenings.map((each) => {
    if (log.includes(each)) return each;
    const text = canonicalJson(each);
    return log.findLast((known) => canonicalJson(known) === text) ?? each;
  });
}
