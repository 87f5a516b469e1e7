import { judge } from '../../delegations/judgement.ts';
import { optionIndex } from '../../negotiation/agenda.ts';
import { indexIn } from '../../delegations/held.ts';
import { outcomeWith, standpoint, type Standpoint } from '../../delegations/standpoint.ts';
import { view } from '../../negotiation/view.ts';
import { characterAt, pointAt, type Observed, type ObservedStep } from './observed.ts';
import type { Share } from './share.ts';

/**
 * Of the offers tabled on a side's last floor, or as final, those for which a package was at hand that
 * both would have had more of, by their true points, made of options that had been tabled.
 */
export function dominatedLastOffers(game: Observed): Share {
  let [sum, cases] = [0, 0];
  for (const step of game.steps) {
    const { move, view: seen } = step;
    if (move.kind !== 'table') continue;
    if (!move.final && seen.round < seen.scenario.rounds) continue;
    cases += 1;
    if (move.packages.every((pkg) => isDominated(game, step, pkg))) sum += 1;
  }
  return { sum, cases };
}

function isDominated(
  game: Observed,
  step: ObservedStep,
  pkg: Readonly<Record<string, string>>,
): boolean {
  const own = pointAt(game, step);
  const other = standpoint(
    view(step.summit.state, step.view.other),
    characterAt(game.characters, step.view.other),
  );
  const offered = outcomeWith(own, pkg);
  const [mine, theirs] = [judge(own, offered), judge(other, offered)];
  const isBetter = (outcome: readonly number[]): boolean => {
    const now = judge(own, outcome);
    if (now.fault !== undefined || now.points <= mine.points || now.value <= mine.value)
      return false;
    const then = judge(other, outcome);
    return then.fault === undefined && then.points > theirs.points && then.value > theirs.value;
  };
  return someOutcome(tabledOptions(own, offered), isBetter);
}

/** By issue, the options that were tabled by either side or stand in what is offered now. */
function tabledOptions({ view: seen, issues, closed }: Standpoint, offered: readonly number[]) {
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
  holds: (outcome: readonly number[]) => boolean,
  begun: readonly number[] = [],
): boolean {
  const next = options[begun.length];
  if (next === undefined) return holds(begun);
  return next.some((option) => someOutcome(options, holds, [...begun, option]));
}
