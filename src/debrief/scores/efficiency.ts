import { agreeable } from '../../analysis/solutions/choice.ts';
import { frontier } from '../../analysis/frontier.ts';
import type { Pair } from '../../analysis/space.ts';
import { measureOf } from '../measure.ts';
import { phrase } from '../../lib/phrase.ts';
import { isDeal, type Review } from '../review.ts';
import { wholePercent, type Score } from './score.ts';

/**
 * N53, efficiency: the share of the joint surplus that was reached, measured to the frontier along
 * the line from no deal through the agreement. The frontier is that of the packages which both
 * sides could have brought home; where it lies between two packages, a package counts as reaching
 * every point that is worth no more to either side (free disposal; Farrell 1957, "The measurement
 * of productive efficiency"). 0 without agreement, if there was a surplus to be had.
 */
export function efficiency(review: Review): Score {
  const { noDeal, space } = measureOf(review);
  const { outcome, sides } = review;
  const gains = sides.map((id, at) => (outcome.points[id] ?? 0) - (noDeal[at] ?? 0));
  const [a = 0, b = 0] = gains;
  const points = agreeable(space, frontier(space, { ratified: true }));
  const open = points
    .map(({ utilities }): Pair => [utilities[0] - noDeal[0], utilities[1] - noDeal[1]])
    .filter((pair) => pair[0] + pair[1] > 0);
  if (open.length === 0) return nothing('noSurplus');
  if (!isDeal(review)) return { ...nothing('noDeal'), value: 0, share: 0 };
  if (a < 0 || b < 0) return nothing('belowNoDeal');
  if (a + b === 0) return { ...nothing('noGain'), value: 0, share: 0 };
  const reach = Math.max(1, ...open.map((pair) => reachOf(pair, [a, b])));
  const share = 1 / reach;
  return {
    value: share,
    unit: 'share',
    share,
    sentence: phrase(share === 1 ? 'score.efficiency.whole' : 'score.efficiency.part', {
      percent: wholePercent(share),
    }),
    arithmetic: [
      {
        label: phrase('score.efficiency.reached'),
        terms: review.scenario.parties.map(({ adjective }, at) => ({
          text: phrase('score.efficiency.gain', { party: adjective }),
          amount: gains[at] ?? 0,
        })),
        by: 'sum',
        total: a + b,
        unit: 'points',
      },
      {
        label: phrase('score.efficiency.share'),
        terms: [
          { text: phrase('score.efficiency.reached'), amount: a + b },
          { text: phrase('score.efficiency.possible'), amount: reach * (a + b) },
        ],
        by: 'ratio',
        total: share,
        unit: 'share',
      },
    ],
  };
}

/** How many times a pair of gains can be stretched before one of them passes a package's. */
export function reachOf(pair: Pair, gains: Pair): number {
  return Math.min(
    gains[0] > 0 ? pair[0] / gains[0] : Infinity,
    gains[1] > 0 ? pair[1] / gains[1] : Infinity,
  );
}

function nothing(why: string): Score {
  return {
    value: undefined,
    unit: 'share',
    share: undefined,
    sentence: phrase(`score.efficiency.${why}`),
    arithmetic: [],
  };
}
