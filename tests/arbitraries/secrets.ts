import { dice, type Dice } from '../../src/lib/dice.ts';
import { otherParty, papersOf } from '../../src/negotiation/parties.ts';
import type { GameState, PartyState } from '../../src/negotiation/state.ts';
import type { Party, PartyId, Ratifier, Scenario } from '../../src/scenario/scenario.ts';

/**
 * The same state with everything different that a party must not know: the other side's papers and
 * what has become of them, events still to come, and the dice (N60).
 */
export function withOtherSecrets(state: GameState, party: PartyId, seed: number): GameState {
  const roll = dice(seed, 'secrets');
  const other = otherParty(state.scenario, party);
  const papers = papersOf(state, other);
  return {
    ...state,
    scenario: otherScenario(state, other, roll),
    dice: roll.int(0, 1e9),
    parties: { ...state.parties, [other]: otherPapers(papers, roll) },
    log: state.log.flatMap((each) => (each.audience === other && roll.chance(0.5) ? [] : [each])),
  };
}

function otherScenario(
  { scenario, events, parties }: GameState,
  other: PartyId,
  roll: Dice,
): Scenario {
  const [first, second] = scenario.parties;
  const change = (party: Party): Party =>
    party.id === other ? changedParty(party, parties[other]!, roll) : party;
  return {
    ...scenario,
    parties: [change(first), change(second)],
    events: scenario.events.map((event) =>
      events.includes(event.id)
        ? { ...event, effects: [], when: { ...event.when, chance: roll.int(0, 9) / 10 } }
        : {
            ...event,
            text: `Other news ${roll.int(0, 99)}`,
            effects: [{ kind: 'trust', by: roll.int(-9, 9) }],
            when: { ...event.when, chance: roll.int(0, 9) / 10 },
            because: 'designed: otherwise',
          },
    ),
    history: { ...scenario.history, text: 'It went otherwise.' },
    learn: ['something else'],
  };
}

function changedParty(party: Party, papers: PartyState, roll: Dice): Party {
  return {
    ...party,
    brief: { ...party.brief, confidential: { text: 'Other orders.', because: 'designed: other' } },
    persona: 'hard-liner',
    types: [],
    sheet: {
      linkages: [],
      points: Object.fromEntries(
        Object.entries(party.sheet.points).map(([id, { options, because }]) => [
          id,
          {
            options: Object.fromEntries(
              Object.keys(options).map((each) => [each, roll.int(0, 99)]),
            ),
            because,
          },
        ]),
      ),
    },
    mandate: {},
    concessions: party.concessions.map((each) => ({
      ...each,
      home: 'Said otherwise at home.',
      public: papers.concessions.includes(each.id) ? each.public : 'Not said yet.',
    })),
    ratifiers: party.ratifiers.map((each) => otherRatifier(each, roll)),
    quorum: roll.int(0, 9),
    gestures: party.gestures.filter(({ id }) => papers.gestures.includes(id)),
    noAgreement: {
      points: roll.int(-50, 50),
      text: 'Another way out.',
      because: 'designed: other',
    },
  };
}

function otherRatifier(ratifier: Ratifier, roll: Dice): Ratifier {
  return {
    ...ratifier,
    weight: roll.int(1, 9),
    threshold: roll.int(-9, 9),
    veto: roll.chance(0.5),
    patience: roll.int(1, 5),
    stances: [],
    reassure: { text: 'Other words.', price: roll.int(1, 9) },
  };
}

function otherPapers(papers: PartyState, roll: Dice): PartyState {
  return {
    ...papers,
    goodwill: Object.fromEntries(Object.keys(papers.goodwill).map((id) => [id, roll.int(-3, 3)])),
    leaves: { somewhere: ['else'] },
    refusals: [],
    needsSupport: [],
    reassured: {},
    prices: [{ kind: 'reassured', points: roll.int(1, 9) }],
    noAgreementShift: roll.int(-9, 9),
  };
}
