import type { Outcome } from '../../analysis/space.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { isAmong } from '../held.ts';
import { judge } from '../judgement.ts';
import { namedIn } from '../named.ts';
import { worthTo } from '../prospects/promise.ts';
import type { Prospect } from '../prospects/prospects.ts';
import type { Standpoint } from '../standpoint.ts';

/** By so much it must be worth more to the delegation itself, in points. */
const GAIN = 1;

/**
 * Of the packages that differ from one on an issue or two, by options that either side has tabled, the
 * one that is best for both by what is believed; undefined where none is better for both.
 */
export function betterForBoth(
  point: Standpoint,
  belief: Belief,
  { outcome, value }: Prospect,
): Prospect | undefined {
  const liked = worthTo(belief, outcome);
  let best: Prospect | undefined;
  let most = 0;
  for (const other of changesOf(outcome, tabledIn(point))) {
    const theirs = worthTo(belief, other);
    if (theirs <= liked) continue;
    const judged = judge(point, other);
    const gain = judged.value - value;
    if (judged.fault !== undefined || gain < GAIN) continue;
    const both = gain + 100 * (theirs - liked);
    if (both > most) [best, most] = [{ outcome: other, value: judged.value, theirs }, both];
  }
  return best;
}

/** By open issue, the options that either side has tabled and that may be signed. */
function tabledIn({ view, issues, closed, held }: Standpoint): readonly (readonly number[])[] {
  const packages = namedIn(view).flat();
  return issues.map((_, at) => {
    if ((closed[at] ?? -1) >= 0) return [];
    const options = new Set(packages.map((named) => named[at] ?? -1));
    return [...options].filter((option) => isAmong(held.masks, at, option));
  });
}

function* changesOf(
  outcome: Outcome,
  options: readonly (readonly number[])[],
): Generator<Outcome, void, undefined> {
  for (const [one, first] of options.entries()) {
    for (const option of first) {
      if (option === outcome[one]) continue;
      const single = outcome.map((each, at) => (at === one ? option : each));
      yield single;
      for (const [two, second] of options.entries()) {
        if (two <= one) continue;
        for (const more of second) {
          if (more === outcome[two]) continue;
          yield single.map((each, at) => (at === two ? more : each));
        }
      }
    }
  }
}
