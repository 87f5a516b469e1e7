import { unnamed } from '../lib/unnamed.ts';
import { issueOf, optionOf } from '../negotiation/agenda.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../scenario/scenario.ts';

/** The scenario's own words for its ids; an id that it does not have stands for itself. */

export function issueTitle(scenario: Scenario, id: IssueId): string {
  return issueOf(scenario, id)?.title ?? unnamed;
}

export function optionTitle(scenario: Scenario, issue: IssueId, option: OptionId): string {
  const meant = issueOf(scenario, issue);
  return (meant && optionOf(meant, option)?.title) ?? unnamed;
}

/** A party as an adjective, for “the American side”: names of states differ in their articles. */
export function sideName(scenario: Scenario, id: PartyId): string {
  return scenario.parties.find((party) => party.id === id)?.adjective ?? unnamed;
}

export function ratifierName(scenario: Scenario, id: string): string {
  const all = scenario.parties.flatMap(({ ratifiers }) => ratifiers);
  return all.find((ratifier) => ratifier.id === id)?.name ?? unnamed;
}
