import { pointsOf, type Outcome } from '../../analysis/space.ts';
import { samePackage, samePackages } from '../../negotiation/agenda.ts';
import type { Package } from '../../scenario/scenario.ts';
import { draftsWeighed } from '../drafts.ts';
import { judge } from '../judgement.ts';
import { theirOutcomes } from '../named.ts';
import type { Prospect } from '../prospects/prospects.ts';
import { outcomeWith, packageOf, type Standpoint } from '../standpoint.ts';

/** How often a party has made this very offer. */
export function timesTabled({ view }: Standpoint, packages: readonly Package[]): number {
  return view.offers.filter(
    (offer) => offer.by === view.party && samePackages(offer.packages, packages),
  ).length;
}

/** Whether it has put this very package forward, alone or among others. */
export function hasTabled({ view }: Standpoint, pkg: Package): boolean {
  return view.offers.some(
    ({ by, packages }) => by === view.party && packages.some((each) => samePackage(each, pkg)),
  );
}

/**
 * The best of what the other side has tabled, or of what either has called a basis, that can be signed
 * now, if it is worth so much, more than what fails at home: the other side is sure to like it.
 */
export function bestOfTheirs(point: Standpoint, least: number): Prospect | undefined {
  return bestToTable(point, [...theirOutcomes(point), ...basesOf(point)], least);
}

/** N27: its own last draft, if the other side calls it a basis, it is worth so much and was not tabled. */
export function draftToTable(point: Standpoint, least: number): Prospect | undefined {
  const { view } = point;
  const last = draftsWeighed(view).findLast(({ by }) => by === view.other);
  if (last?.answer !== 'basis') return undefined;
  return bestToTable(point, [outcomeWith(point, last.draft)], least);
}

/** Of some outcomes, the best that can be signed now, is worth so much and was not tabled by it. */
function bestToTable(
  point: Standpoint,
  outcomes: readonly Outcome[],
  least: number,
): Prospect | undefined {
  let best: Prospect | undefined;
  for (const outcome of outcomes) {
    // It is worth no more than its inner points.
    if (pointsOf(point.inner, outcome) < least) continue;
    const { fault, value } = judge(point, outcome);
    if (fault !== undefined || value < least || (best !== undefined && value <= best.value))
      continue;
    const mine = packageOf(point, outcome);
    if (Object.keys(mine).length > 0 && timesTabled(point, [mine]) === 0) {
      best = { outcome, value, theirs: 1 };
    }
  }
  return best;
}

/** N27: what would hold by each draft that was called a basis, and so has been laid before both capitals. */
function basesOf(point: Standpoint): readonly Outcome[] {
  return draftsWeighed(point.view).flatMap(({ draft, answer }) =>
    answer === 'basis' ? [outcomeWith(point, draft)] : [],
  );
}
