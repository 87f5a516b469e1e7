import type { PublicParty, View } from '../negotiation/view.ts';
import type { GameState, PartyState } from '../negotiation/state.ts';
import type { Party, Scenario } from '../scenario/scenario.ts';

/**
 * The game as far as the viewer knows it, so that the rules themselves can be asked what a move
 * would lead to. What the other side keeps to itself is left blank: nothing that the viewer sees of
 * a move depends on it.
 */
export function supposed(view: View): GameState {
  const { party, other, mine, annex } = view;
  return {
    scenario: supposedScenario(view),
    rules: view.rules,
    dice: 0,
    phase: view.phase,
    round: view.round,
    turn: view.turn,
    floors: view.floors,
    trust: view.trust,
    closed: view.closed,
    opened: view.opened,
    studied: view.studied,
    offers: view.offers,
    onTable: view.onTable,
    request: view.request,
    parties: { [party]: mine, [other]: theirPapers(view) },
    events: view.events,
    annex: annex && { package: annex.package, answers: {} },
    outcome: undefined,
    log: [],
  };
}

function supposedScenario({ scenario, party, own }: View): Scenario {
  const [first, second] = scenario.parties;
  const known = (each: PublicParty): Party => (each.id === party ? own : stranger(each));
  return {
    ...scenario,
    format: 2,
    kind: 'summit',
    difficulty: 1,
    seeds: [],
    learn: [],
    parties: [known(first), known(second)],
    events: [],
    history: { outcome: 'stalemate', package: {}, text: '', epilogue: [], because: '' },
  };
}

function stranger({ brief, ...known }: PublicParty): Party {
  return {
    ...known,
    brief: { public: brief, confidential: { text: '', because: '' } },
    persona: 'professional',
    types: [],
    sheet: { points: {}, linkages: [] },
    mandate: {},
    concessions: [],
    ratifiers: [],
    quorum: 0,
    gestures: [],
    noAgreement: { points: 0, text: '', because: '' },
  };
}

function theirPapers({ theirs }: View): PartyState {
  return {
    ...theirs,
    goodwill: {},
    leaves: {},
    refusals: [],
    needsSupport: [],
    reassured: {},
    prices: [],
    noAgreementShift: 0,
  };
}
