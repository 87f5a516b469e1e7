import type { Party, PartyId, Scenario } from '../scenario/scenario.ts';
import type { GameState, PartyState } from './state.ts';

/** A party's papers. Throws a RangeError for an id the scenario does not have: the caller's fault. */
export function partyOf(scenario: Scenario, id: PartyId): Party {
  const party = scenario.parties.find((each) => each.id === id);
  if (party === undefined) throw new RangeError(`No party ${id} in ${scenario.id}`);
  return party;
}

export function isParty(scenario: Scenario, id: PartyId): boolean {
  return scenario.parties.some((each) => each.id === id);
}

export function otherParty(scenario: Scenario, id: PartyId): PartyId {
  const [first, second] = scenario.parties;
  return id === first.id ? second.id : first.id;
}

/** What has become of a party's papers so far. */
export function papersOf(state: Pick<GameState, 'scenario' | 'parties'>, id: PartyId): PartyState {
  const papers = state.parties[id];
  if (papers === undefined) throw new RangeError(`No party ${id} in ${state.scenario.id}`);
  return papers;
}
