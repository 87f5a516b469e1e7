import type { Improvement } from '../../analysis/trades/improvement.ts';
import { bestSwap } from '../../analysis/trades/best-swap.ts';
import { nearestImprovement } from '../../analysis/trades/nearest-improvement.ts';
import { outcomeOf } from '../../analysis/scenario-space.ts';
import {
  nameOutcome,
  type Outcome,
  type Pair,
  type Sheet,
  type Space,
  utilitiesOf,
} from '../../analysis/space.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import type { IssueId, OptionId, Package, PartyId } from '../../scenario/scenario.ts';
import { papersOf } from '../../negotiation/parties.ts';
import { brokenWord, retreatPrice } from '../../negotiation/trust/commitments.ts';
import { measureOf } from '../measure.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { isDeal, type Review } from '../review.ts';
import { issueTitle, optionTitle, sideName } from '../../negotiation/names.ts';

/** What was left on the table, measured from the package that the game ended with. */
export interface Missed {
  readonly from: MissedFrom;
  readonly package: Package; // full
  readonly points: Pair;
  readonly nearest: BetterPackage | undefined; // fewest changed issues
  readonly swap: MissedSwap | undefined;
  readonly said: Phrase;
}

/** `agreed`: in force. `rejected`: refused at home. `noDeal`: what holds without agreement. */
export type MissedFrom = 'agreed' | 'rejected' | 'noDeal';

export interface BetterPackage {
  readonly package: Package;
  readonly points: Pair;
  readonly gains: Pair; // both above 0
  readonly changes: readonly Change[];
  readonly said: Phrase;
}

export interface Change {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
}

/** "Had you given X for Y": what the first side gives on, and the second. */
export interface MissedSwap extends BetterPackage {
  readonly gives: readonly [Giving, Giving];
}

export interface Giving extends Change {
  readonly party: PartyId;
}

/**
 * The package nearest to what the game ended with that is better for both, and the best swap of two
 * issues, of the packages that both could have brought home in this game. Exact. Without agreement
 * the comparison is with no deal: what both pass up by not signing. Whoever would have had to go back
 * on a public word that still binds it pays for that (N22).
 */
export function missed(review: Review): Missed {
  const { worth, noDeal, space: unpriced } = measureOf(review);
  const { scenario, outcome, end } = review;
  const unratified = outcome.kind === 'unratified' && Object.keys(end.closed).length > 0;
  const from: MissedFrom = isDeal(review) ? 'agreed' : unratified ? 'rejected' : 'noDeal';
  const pkg = unratified ? fullPackage(scenario.issues, end.closed) : outcome.package;
  const points = from === 'noDeal' ? noDeal : worth(pkg);
  const space = withRetreats(unpriced, retreatsFrom(review, pkg));
  const basis = from === 'noDeal' ? asNoDeal(space, outcomeOf(space, pkg), noDeal) : space;
  const at = outcomeOf(space, pkg);
  const scope = { ratified: true };
  const nearest = nearestImprovement(basis, at, scope);
  const swap = from === 'noDeal' ? undefined : bestSwap(space, at, scope);
  const better = (found: Improvement): Omit<BetterPackage, 'said'> => {
    const to = nameOutcome(space, found.outcome);
    const changes = changesBetween(review, pkg, to);
    const reached: Pair = [points[0] + found.gains[0], points[1] + found.gains[1]];
    return { package: to, points: reached, gains: found.gains, changes };
  };
  return {
    from,
    package: pkg,
    points,
    nearest: nearest && sayNearest(review, better(nearest)),
    swap: swap && saySwap(review, better(swap), swap.gives),
    said: phrase(`missed.${nearest === undefined ? 'none' : 'some'}.${from}`),
  };
}

/** The space in which the status quo package is worth what no deal is (N51). */
function asNoDeal(space: Space, statusQuo: Outcome, noDeal: Pair): Space {
  const [a, b] = utilitiesOf(space, statusQuo);
  const terms = statusQuo.map((option, issue) => ({ issue, options: [option] }));
  const [first, second] = space.sheets;
  const shifted = (sheet: Sheet, points: number): Sheet => ({
    ...sheet,
    linkages: [...sheet.linkages, { terms, points }],
  });
  return { ...space, sheets: [shifted(first, noDeal[0] - a), shifted(second, noDeal[1] - b)] };
}

/** N22: by side, what it would pay for an option that goes against a commitment of its own, in points. */
type Retreat = (side: 0 | 1, issue: IssueId, to: OptionId) => number;

/** What holds already breaks nobody's word. */
function retreatsFrom({ end, scenario, sides }: Review, holds: Package): Retreat {
  return (side, issue, to) => {
    const party = sides[side];
    const word =
      holds[issue] === to
        ? undefined
        : brokenWord(scenario, party, papersOf(end, party), issue, to);
    return word === undefined ? 0 : retreatPrice(end.rules, word);
  };
}

/** The space in which each option is worth so much less to whoever would break its word for it. */
function withRetreats(space: Space, retreat: Retreat): Space {
  const priced = (sheet: Sheet, side: 0 | 1): Sheet => ({
    ...sheet,
    points: sheet.points.map((options, at) => {
      const issue = space.issues[at];
      return options.map(
        (points, option) => points - retreat(side, issue?.id ?? '', issue?.options[option] ?? ''),
      );
    }),
  });
  return { ...space, sheets: [priced(space.sheets[0], 0), priced(space.sheets[1], 1)] };
}

function changesBetween({ scenario }: Review, from: Package, to: Package): readonly Change[] {
  return scenario.issues.flatMap(({ id }): Change[] => {
    const [before, after] = [from[id], to[id]];
    if (before === undefined || after === undefined || before === after) return [];
    return [{ issue: id, from: before, to: after }];
  });
}

function sayNearest(
  { scenario, sides }: Review,
  better: Omit<BetterPackage, 'said'>,
): BetterPackage {
  const changes = better.changes
    .map(({ issue, to }) => `${issueTitle(scenario, issue)}: ${optionTitle(scenario, issue, to)}`)
    .join('; ');
  const said = phrase('missed.nearest', {
    changes,
    count: better.changes.length,
    first: sideName(scenario, sides[0]),
    firstGain: better.gains[0],
    second: sideName(scenario, sides[1]),
    secondGain: better.gains[1],
  });
  return { ...better, said };
}

function saySwap(
  { scenario, sides }: Review,
  better: Omit<BetterPackage, 'said'>,
  issues: readonly [number, number],
): MissedSwap | undefined {
  const given = (side: 0 | 1): Giving | undefined => {
    const id = scenario.issues[issues[side]]?.id;
    const change = better.changes.find(({ issue }) => issue === id);
    return change && { ...change, party: sides[side] };
  };
  const [first, second] = [given(0), given(1)];
  if (first === undefined || second === undefined) return undefined;
  const said = phrase('missed.swap', {
    first: sideName(scenario, first.party),
    firstIssue: issueTitle(scenario, first.issue),
    firstOption: optionTitle(scenario, first.issue, first.to),
    firstGain: better.gains[0],
    second: sideName(scenario, second.party),
    secondIssue: issueTitle(scenario, second.issue),
    secondOption: optionTitle(scenario, second.issue, second.to),
    secondGain: better.gains[1],
  });
  return { ...better, gives: [first, second], said };
}
