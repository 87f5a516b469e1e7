import { optionOf } from '../../negotiation/agenda.ts';
import { clauses } from '../chapters/clauses.ts';
import { concessions, type ConcessionStep } from '../chapters/concessions.ts';
import { afterNews, happened } from '../happened.ts';
import { missed } from '../chapters/missed.ts';
import { isDeal, type Review } from '../review.ts';
import { issueTitle, optionTitle, sideName } from '../../negotiation/names.ts';
import type { Finding } from './finding.ts';

/** Giving on what one values less for what one values more. */
export function logrolling(review: Review): readonly Finding[] {
  return [...missedSwap(review), ...unfoundTrade(review), ...madeTrade(review)];
}

function missedSwap(review: Review): readonly Finding[] {
  const { swap } = missed(review);
  if (swap === undefined) return [];
  const [first, second] = swap.gives;
  const values = {
    first: sideName(review.scenario, first.party),
    firstIssue: issueTitle(review.scenario, first.issue),
    second: sideName(review.scenario, second.party),
    secondIssue: issueTitle(review.scenario, second.issue),
  };
  const move = happened(review, 'tabled').at(-1)?.move;
  return [{ concept: 'logrolling', kind: 'missed', values, move, weight: [8, 7] }];
}

/** Nothing was signed although something would have been better for both than that. */
function unfoundTrade(review: Review): readonly Finding[] {
  const { from, nearest } = missed(review);
  if (from !== 'noDeal' || nearest === undefined) return [];
  const [first, second] = review.sides;
  const values = {
    first: sideName(review.scenario, first),
    firstGain: nearest.gains[0],
    second: sideName(review.scenario, second),
    secondGain: nearest.gains[1],
  };
  const move = happened(review, 'tabled').at(-1)?.move;
  return [{ concept: 'logrolling', kind: 'unfound', values, move, weight: [0, 7] }];
}

/** In a deal: each side conceded on an issue on which the step was worth more to the other. */
function madeTrade(review: Review): readonly Finding[] {
  if (!isDeal(review)) return [];
  const { scenario, sides, outcome } = review;
  const steps = concessions(review).issues.flatMap((issue) => issue.steps);
  const cheap = (party: string): ConcessionStep | undefined =>
    steps.find(
      (step) =>
        step.party === party && step.gift > step.cost && outcome.agreed[step.issue] === step.to,
    );
  const [first, second] = [cheap(sides[0]), cheap(sides[1])];
  if (first === undefined || second === undefined || first.issue === second.issue) return [];
  const values = {
    first: sideName(scenario, first.party),
    firstIssue: issueTitle(scenario, first.issue),
    second: sideName(scenario, second.party),
    secondIssue: issueTitle(scenario, second.issue),
  };
  const move = Math.max(first.move, second.move);
  return [{ concept: 'logrolling', kind: 'made', values, move, weight: [6, 0] }];
}

/** N40, N41: trust that was lost at a stroke, or was short when it was needed. */
export function trust(review: Review): readonly Finding[] {
  return [...shortOfTrust(review), ...strained(review)];
}

function shortOfTrust(review: Review): readonly Finding[] {
  const { scenario, outcome } = review;
  return scenario.issues.flatMap((issue): Finding[] => {
    const agreed = outcome.agreed[issue.id];
    const needs = agreed === undefined ? undefined : optionOf(issue, agreed)?.needsTrust;
    if (agreed === undefined || needs === undefined || outcome.trustAtSignature >= needs) return [];
    const option = optionTitle(scenario, issue.id, agreed);
    const values = { option, needs, trust: outcome.trustAtSignature };
    const move = clauses(review).find((clause) => clause.issue === issue.id)?.closed?.move;
    return [{ concept: 'trust', kind: 'short', values, move, weight: [8, 0] }];
  });
}

/** The heaviest single loss before the end, of five or more. */
function strained(review: Review): readonly Finding[] {
  const [worst] = happened(review, 'trustMoved')
    .filter(({ happening: { by, reason } }) => by <= -5 && !ENDINGS.has(reason))
    .sort((a, b) => a.happening.by - b.happening.by || a.move - b.move);
  if (worst === undefined) return [];
  const { by, now, reason } = worst.happening;
  const values = { by: -by, now };
  const move = reason === 'event' ? afterNews(review, worst.move) : Math.max(0, worst.move);
  return [{ concept: 'trust', kind: `strained.${reason}`, values, move, weight: [4, 5] }];
}

const ENDINGS: ReadonlySet<string> = new Set(['walkOut', 'unratified', 'ratified']);

/** N42: a clause that leaves it to the future. */
export function contingent(review: Review): readonly Finding[] {
  return clauses(review).flatMap(({ issue, option, contingent: terms, closed }): Finding[] => {
    if (terms === undefined) return [];
    const values = {
      issue: issueTitle(review.scenario, issue),
      option: optionTitle(review.scenario, issue, option),
      event: terms.event,
    };
    const kind = terms.happened ? 'came' : 'stayedAway';
    return [{ concept: 'contingent', kind, values, move: closed?.move, weight: [5, 0] }];
  });
}
