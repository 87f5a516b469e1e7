import type { Outcome } from '../../analysis/space.ts';
import { keepsWord } from '../../negotiation/trust/commitments.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { isAmong } from '../held.ts';
import { judge } from '../judgement.ts';
import { namedIn } from '../named.ts';
import { worthTo } from '../prospects/promise.ts';
import type { Prospect } from '../prospects/prospects.ts';
import type { Standpoint } from '../standpoint.ts';

/** By so much it must be worth more to the delegation itself, in points. */
const GAIN = 0.5;

/** More than rounding can do to sums of points. */
const HAIR = 1e-6;

/** Of what is left of the agenda from each issue on, the most that it can bring either side. */
interface Most {
  readonly own: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * Of all packages put together, issue by issue, from options that either side has tabled or that hold
 * anyway, the one that is best for both by what is believed; undefined where none is better for both
 * than the one given. What is left of a package is not looked at where the most that it could bring
 * would not be enough.
 */
export function betterForBoth(
  point: Standpoint,
  belief: Belief,
  { outcome, value }: Prospect,
): Prospect | undefined {
  const liked = worthTo(belief, outcome);
  const options = tabledIn(point, outcome);
  const { points, linkages, constant } = point.inner;
  const most = mostOf(options, points, belief.worth);
  const bonus = linkages.reduce((sum, linkage) => sum + Math.max(0, linkage.points), HAIR);
  const chosen = [...outcome];
  let best: Prospect | undefined;
  let both = 0;
  const look = (issue: number, own: number, theirs: number): void => {
    const gain = own + (most.own[issue] ?? 0) + bonus - value;
    const given = theirs + (most.theirs[issue] ?? 0) - liked;
    if (gain < GAIN || given <= HAIR || gain + 100 * given <= both) return;
    if (issue < options.length) {
      for (const option of options[issue] ?? []) {
        chosen[issue] = option;
        const worth = belief.worth[issue]?.[option] ?? 0;
        look(issue + 1, own + (points[issue]?.[option] ?? 0), theirs + worth);
      }
      return;
    }
    const judged = judge(point, [...chosen]);
    const more = judged.value - value;
    if (judged.fault !== undefined || more < GAIN || more + 100 * given <= both) return;
    best = { outcome: judged.outcome, value: judged.value, theirs };
    both = more + 100 * given;
  };
  look(0, constant, 0);
  return best;
}

/**
 * By issue the option given, and what either side has tabled or holds anyway, if it may be signed and
 * does not go back on its own public word (N22).
 */
function tabledIn(
  { view, issues, closed, held, statusQuo }: Standpoint,
  outcome: Outcome,
): readonly (readonly number[])[] {
  const packages = namedIn(view).flat();
  return issues.map((issue, at) => {
    const given = outcome[at] ?? 0;
    if ((closed[at] ?? -1) >= 0) return [given];
    const options = new Set([
      given,
      statusQuo[at] ?? -1,
      ...packages.map((each) => each[at] ?? -1),
    ]);
    return [...options].filter(
      (option) =>
        option === given ||
        (isAmong(held.masks, at, option) &&
          keepsWord(view, issue.id, issue.options[option]?.id ?? '')),
    );
  });
}

function mostOf(
  options: readonly (readonly number[])[],
  points: readonly (readonly number[])[],
  worth: readonly (readonly number[])[],
): Most {
  const own = Array.from({ length: options.length + 1 }, () => 0);
  const theirs = [...own];
  for (let issue = options.length - 1; issue >= 0; issue--) {
    const among = options[issue] ?? [];
    const best = (of: readonly (readonly number[])[]): number =>
      Math.max(...among.map((option) => of[issue]?.[option] ?? 0));
    own[issue] = (own[issue + 1] ?? 0) + best(points);
    theirs[issue] = (theirs[issue + 1] ?? 0) + best(worth);
  }
  return { own, theirs };
}
