import type { Outcome } from '../../analysis/space.ts';
import { beliefIn } from '../../delegations/belief/belief.ts';
import { indexIn, isAmong } from '../../delegations/held.ts';
import { judge, type Judgement } from '../../delegations/judgement.ts';
import { worthTo } from '../../delegations/prospects/promise.ts';
import { outcomeWith, standpoint, type Standpoint } from '../../delegations/standpoint.ts';
import { optionIndex } from '../../negotiation/agenda.ts';
import { keepsWord } from '../../negotiation/trust/commitments.ts';
import { view } from '../../negotiation/view.ts';
import type { Package } from '../../scenario/scenario.ts';
import { characterAt, pointAt, type Observed, type ObservedStep } from './observed.ts';
import { shareOf, type Share } from './share.ts';

/** By so much, in points, a package must seem better for each side. */
const SEEMS_BETTER = 0.5;

/** Offers tabled on a side's last floor, or as final. */
interface LastOffers {
  readonly dominatedLast: Share; // those for which a package was at hand that both would have had more of
  /**
   * The same by what their maker believed of the other side, of what it could have tabled without going
   * back on its public word, and by half a point or more.
   */
  readonly dominatedKnown: Share;
}

/**
 * What is at hand is made of options that had been tabled by either side, issue by issue. An offer of
 * several packages comes to the one of them that the other side would rather have.
 */
export function lastOffersIn(game: Observed): LastOffers {
  const last = game.steps.flatMap((step) => {
    const { move, view: seen } = step;
    const isLast = move.kind === 'table' && (move.final || seen.round >= seen.scenario.rounds);
    return isLast ? [{ step, packages: move.packages }] : [];
  });
  return {
    dominatedLast: shareOf(last, ({ step, packages }) => isDominated(game, step, packages)),
    dominatedKnown: shareOf(last, ({ step, packages }) => seemsDominated(game, step, packages)),
  };
}

function isDominated(game: Observed, step: ObservedStep, packages: readonly Package[]): boolean {
  const own = pointAt(game, step);
  const { other: id } = step.view;
  const other = standpoint(view(step.summit.state, id), characterAt(game.characters, id));
  const theirs = likedBest(packages, (pkg) => judge(other, outcomeWith(other, pkg)), valueOf);
  const mine = judge(own, theirs.outcome);
  return someOutcome(tabledOptions(own, theirs.outcome), (outcome) => {
    const now = judge(own, outcome);
    return isMore(now, mine) && isMore(judge(other, outcome), theirs);
  });
}

function seemsDominated(game: Observed, step: ObservedStep, packages: readonly Package[]): boolean {
  const own = pointAt(game, step);
  const belief = beliefIn(step.view);
  const liked = (outcome: Outcome): number => 100 * worthTo(belief, outcome);
  const mine = likedBest(
    packages,
    (pkg) => judge(own, outcomeWith(own, pkg)),
    ({ outcome }) => liked(outcome),
  );
  const options = tabledOptions(own, mine.outcome).map((at, issue) =>
    at.filter((option) => option === mine.outcome[issue] || mayTable(own, issue, option)),
  );
  return someOutcome(options, (outcome) => {
    const now = judge(own, outcome);
    const gain = Math.min(now.value - mine.value, liked(outcome) - liked(mine.outcome));
    return gain >= SEEMS_BETTER && isMore(now, mine);
  });
}

/** N22: with its mandate as it is, and without a retreat. */
function mayTable({ view: seen, issues, mayTable: may }: Standpoint, at: number, option: number) {
  const { id, options } = issues[at] ?? {};
  const named = options?.[option]?.id;
  if (id === undefined || named === undefined || !isAmong(may, at, option)) return false;
  return keepsWord(seen, id, named);
}

function isMore(now: Judgement, before: Judgement): boolean {
  return now.fault === undefined && now.points > before.points && now.value > before.value;
}

function valueOf({ value }: Judgement): number {
  return value;
}

/** What an offer comes to, as one side judges it. */
function likedBest(
  packages: readonly Package[],
  judged: (pkg: Package) => Judgement,
  worth: (judgement: Judgement) => number,
): Judgement {
  return packages.map(judged).reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

/** By issue, the options that were tabled by either side or stand in what is offered now. */
function tabledOptions({ view: seen, issues, closed }: Standpoint, offered: Outcome) {
  return issues.map((issue, at) => {
    if ((closed[at] ?? -1) >= 0) return [closed[at] ?? 0];
    const named = seen.offers.flatMap(({ packages }) => packages.map((pkg) => indexIn(issue, pkg)));
    const all = [offered[at] ?? 0, optionIndex(issue, issue.statusQuo), ...named];
    return [...new Set(all)].filter((option) => option >= 0);
  });
}

/** Whether something holds of some way to take one option of every issue. */
function someOutcome(
  options: readonly (readonly number[])[],
  holds: (outcome: Outcome) => boolean,
  begun: Outcome = [],
): boolean {
  const next = options[begun.length];
  if (next === undefined) return holds(begun);
  return next.some((option) => someOutcome(options, holds, [...begun, option]));
}
