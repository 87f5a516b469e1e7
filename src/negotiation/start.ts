import type { Party, Scenario } from '../scenario/scenario.ts';
import { type Rulebook, rulesOf } from './rulebook.ts';
import type { GameState, PartyState } from './state.ts';

/**
 * A game before its first round, in phase `dispatches`.
 *
 * @param dice N3: the number from which every draw of this game follows
 * @param rules the newest ones unless given
 */
export function startGame(
  scenario: Scenario,
  dice: number,
  rules: Rulebook = rulesOf(scenario),
): GameState {
  const [first, second] = scenario.parties;
  return {
    scenario,
    rules,
    dice,
    phase: 'dispatches',
    round: 1,
    turn: undefined,
    floors: [],
    trust: scenario.trust,
    closed: {},
    opened: {},
    studied: [],
    offers: [],
    onTable: undefined,
    request: undefined,
    parties: {
      [first.id]: freshPapers(scenario, first),
      [second.id]: freshPapers(scenario, second),
    },
    events: [],
    annex: undefined,
    outcome: undefined,
    log: [],
  };
}

function freshPapers(scenario: Scenario, party: Party): PartyState {
  return {
    stands: Object.fromEntries(
      scenario.issues.map(({ id, statusQuo }) => [id, party.positions[id]?.option ?? statusQuo]),
    ),
    goodwill: Object.fromEntries(party.ratifiers.map(({ id }) => [id, 0])),
    leaves: {},
    refusals: [],
    needsSupport: [],
    commitments: [],
    final: 'none',
    credible: true,
    gestures: [],
    reassured: {},
    prices: [],
    concessions: [],
    noAgreementShift: 0,
  };
}
