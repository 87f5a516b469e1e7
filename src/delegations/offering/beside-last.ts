import type { Outcome } from '../../analysis/space.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { isAmong } from '../held.ts';
import { judge } from '../judgement.ts';
import { namedBy, type Named } from '../named.ts';
import type { Prospect } from '../prospects/prospects.ts';
import type { Standpoint } from '../standpoint.ts';

/** By so much it must be worth more to the delegation itself, in points. */
const GAIN = 1;

/** More than this, in hundredths of its whole sheet, the other side must not seem to lose. */
const MOST_LOST = 8;

/** How far it is doubted that an option is dear that stands in every offer, in none the other one. */
const DOUBT = 0.9;

/** One option for another on an issue. */
interface Swap {
  readonly issue: number;
  readonly option: number;
  readonly lost: number; // what it seems to cost the other side, in hundredths of its whole sheet
}

interface Found {
  readonly outcome: Outcome;
  readonly lost: number;
}

/**
 * What can go beside a last offer: packages worth more to the delegation that differ from it on an
 * issue or two by what the other side has itself put forward. It may like that better than is
 * believed, and nothing is lost by letting it choose. The likeliest come first.
 */
export function besideLast(
  point: Standpoint,
  belief: Belief,
  { outcome, value }: Prospect,
  most: number,
): readonly Outcome[] {
  const found: Found[] = [];
  for (const swaps of groupsOf(swapsIn(point, belief, outcome))) {
    const lost = swaps.reduce((sum, each) => sum + each.lost, 0);
    if (lost > MOST_LOST) continue;
    const changed = withSwaps(outcome, swaps);
    const judged = judge(point, changed);
    if (judged.fault === undefined && judged.value >= value + GAIN)
      found.push({ outcome: changed, lost });
  }
  return found
    .sort((a, b) => a.lost - b.lost)
    .slice(0, Math.max(0, most))
    .map((each) => each.outcome);
}

function swapsIn(point: Standpoint, belief: Belief, outcome: Outcome): readonly Swap[] {
  const offers = namedBy(point.view, point.view.other);
  return point.issues.flatMap(({ options }, issue) => {
    const held = outcome[issue] ?? -1;
    const [own, worth] = [point.inner.points[issue] ?? [], belief.worth[issue] ?? []];
    return options.flatMap((_, option): readonly Swap[] => {
      const often = shareWith(offers, issue, option);
      if (often === 0 || (own[option] ?? 0) <= (own[held] ?? 0)) return [];
      if (!isAmong(point.mayTable, issue, option)) return [];
      const seems = 100 * ((worth[held] ?? 0) - (worth[option] ?? 0));
      const doubt = DOUBT * often * (1 - shareWith(offers, issue, held));
      return [{ issue, option, lost: seems * (1 - doubt) }];
    });
  });
}

/** In how many of some offers an option stands, as a share of them. */
function shareWith(offers: readonly (readonly Named[])[], issue: number, option: number): number {
  const holding = offers.filter((packages) => packages.some((named) => named[issue] === option));
  return holding.length / Math.max(1, offers.length);
}

/** Each alone, and each two on different issues. */
function groupsOf(swaps: readonly Swap[]): readonly (readonly Swap[])[] {
  return swaps.flatMap((one, at) => [
    [one],
    ...swaps
      .slice(at + 1)
      .filter(({ issue }) => issue !== one.issue)
      .map((other) => [one, other]),
  ]);
}

function withSwaps(outcome: Outcome, swaps: readonly Swap[]): Outcome {
  const changed = [...outcome];
  for (const { issue, option } of swaps) changed[issue] = option;
  return changed;
}
