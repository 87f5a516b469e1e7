import { rulesOf, type Rulebook } from '../../negotiation/rulebook.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** N40, N41: how far trust can rise until signature; all 0–100. */
export interface TrustReach {
  readonly start: number;
  readonly most: number; // an upper bound: no game of these talks signs at more
  readonly mostWithoutEvents: number;
}

/**
 * The most that trust can come to by signature. Every act of the caucus that makes trust is counted at
 * its best, one a side and round; every issue as closed by the answer that makes most, two answers a
 * round; every event that raises trust as come. An upper bound, since one game seldom has room for all.
 */
export function trustReach(scenario: Scenario): TrustReach {
  const rules = rulesOf(scenario);
  const { rounds, issues, parties, trust: start } = scenario;
  const gestures = rules.acts.includes('gesture')
    ? parties.map((party) => party.gestures.map(({ trust }) => trust))
    : [];
  const studies = rules.acts.includes('experts')
    ? issues.filter(({ options }) => options.some(({ bridging }) => bridging)).length
    : 0;
  const studied = Array.from({ length: studies }, () => rules.trust.expertsAgreed);
  const caucus = mostOf(
    [...gestures.flatMap((own) => largest(own, rounds)), ...studied],
    2 * rounds,
  );
  const floors = mostOfAnswers(rules, issues.length, 2 * rounds);
  const quiet = start + caucus + floors;
  const news = scenario.events
    .filter(({ when }) => when.rounds !== 'epilogue' && when.rounds[0] <= rounds)
    .map(({ effects }) =>
      effects.reduce((sum, effect) => sum + (effect.kind === 'trust' ? effect.by : 0), 0),
    );
  const told = mostOf(news, rules.dispatchesARound * rounds);
  return { start, most: capped(quiet + told), mostWithoutEvents: capped(quiet) };
}

/** N11: what closing all issues can make in so many answers, or in any number of them if reopened. */
function mostOfAnswers(rules: Rulebook, issues: number, answers: number): number {
  const { accepted, initialled, reopened } = rules.trust;
  const ofOne = Math.max(accepted, Math.min(initialled, rules.initialledAtMost));
  const ofMany = answers * Math.max(accepted, rules.initialledAtMost);
  return ofOne + reopened > 0 ? ofMany : Math.min(ofOne * issues, ofMany); // N12
}

function largest(values: readonly number[], count: number): readonly number[] {
  return values.toSorted((a, b) => b - a).slice(0, count);
}

function mostOf(values: readonly number[], count: number): number {
  return largest(values, count).reduce((sum, each) => sum + Math.max(0, each), 0);
}

const capped = (trust: number): number => Math.min(100, Math.max(0, trust));
