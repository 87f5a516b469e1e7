import { latest } from '../lib/latest.ts';
import type {
  Brief,
  Delegate,
  EventId,
  GestureId,
  Issue,
  IssueId,
  Party,
  PartyId,
  Position,
  RatifierId,
  Scenario,
  ScenarioEvent,
  Venue,
} from '../scenario/scenario.ts';
import { papersOf } from './parties.ts';
import type { GameState, PartyState } from './state.ts';

/** The part of a scenario that both sides and the press know; the same object for every view. */
export interface PublicScenario {
  readonly id: Scenario['id'];
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly ends?: Scenario['ends'];
  readonly venue: Venue;
  readonly map?: Scenario['map'];
  readonly document?: Scenario['document'];
  readonly rounds: number;
  readonly opens: PartyId;
  readonly trust: number;
  readonly without: Scenario['without'];
  readonly rules: Scenario['rules'];
  readonly minutes: number;
  readonly issues: readonly Issue[];
  readonly parties: readonly [PublicParty, PublicParty]; // file order
  readonly works: Scenario['works'];
  readonly contingencies: readonly { readonly event: EventId; readonly title: string }[];
  readonly dispatches: Readonly<Record<EventId, Dispatch>>; // of the events that have come so far
}

export interface Dispatch {
  readonly title: string;
  readonly text: string;
  readonly because: string;
}

export interface PublicParty {
  readonly id: PartyId;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly home?: Party['home'];
  readonly flag?: Party['flag'];
  readonly emblem?: Party['emblem'];
  readonly colour: string;
  readonly delegation: readonly Delegate[];
  readonly voice?: Party['voice'];
  readonly brief: Brief;
  readonly positions: Readonly<Record<IssueId, Position>>;
  readonly ratifiers: readonly {
    readonly id: RatifierId;
    readonly name: string;
    readonly plural: boolean;
    readonly about: string;
  }[];
  readonly concessions: Readonly<Record<string, string>>; // the public words of those made so far
  readonly gestures: Readonly<Record<GestureId, { readonly title: string; readonly text: string }>>; // made so far
}

interface Cut {
  readonly facts: readonly unknown[];
  readonly cut: PublicScenario;
}

/** The newest one since the last event came: every game has a list of events of its own. */
const cuts = new WeakMap<GameState['events'], Cut>();

/**
 * N60: what everybody knows of a scenario in a state of play. The same object for both sides' views,
 * and from move to move as long as nothing public is added to it.
 */
export function publicScenario(state: GameState): PublicScenario {
  const facts = publicFacts(state);
  const known = cuts.get(state.events);
  if (known?.facts.every((fact, at) => fact === facts[at])) return known.cut;
  const cut = cutPublic(state);
  cuts.set(state.events, { facts, cut });
  return cut;
}

/** Everything but the events that the cut depends on, to be compared by identity. */
function publicFacts({ scenario, outcome, parties }: GameState): readonly unknown[] {
  const [first, second] = scenario.parties;
  const [one, other] = [parties[first.id], parties[second.id]];
  return [scenario, outcome, one?.concessions, one?.gestures, other?.concessions, other?.gestures];
}

function epilogueOf({ scenario, outcome }: GameState): readonly EventId[] {
  if (outcome === undefined) return [];
  return scenario.events
    .filter(({ id, when }) => when.rounds === 'epilogue' && outcome.contingencies[id] === true)
    .map(({ id }) => id);
}

function cutPublic(state: GameState): PublicScenario {
  const { scenario, events } = state;
  const come = [...events, ...epilogueOf(state)];
  const [first, second] = scenario.parties;
  return {
    id: scenario.id,
    language: scenario.language,
    title: scenario.title,
    summary: scenario.summary,
    date: scenario.date,
    ends: scenario.ends,
    venue: scenario.venue,
    map: scenario.map,
    document: scenario.document,
    rounds: scenario.rounds,
    opens: scenario.opens,
    trust: scenario.trust,
    without: scenario.without,
    rules: scenario.rules,
    minutes: scenario.minutes,
    issues: scenario.issues,
    parties: [publicParty(state, first), publicParty(state, second)],
    works: scenario.works,
    contingencies: contingenciesOf(scenario),
    dispatches: Object.fromEntries(
      come.flatMap((id) => {
        const event = scenario.events.find((each) => each.id === id);
        return event === undefined ? [] : [[id, dispatchOf(event)]];
      }),
    ),
  };
}

function dispatchOf({ title, text, because }: ScenarioEvent): Dispatch {
  return { title, text, because };
}

const contingencies = new WeakMap<Scenario, PublicScenario['contingencies']>();

/** N42: the events that options name are public by their titles; when and whether, nobody knows. */
function contingenciesOf(scenario: Scenario): PublicScenario['contingencies'] {
  const known = contingencies.get(scenario) ?? findContingencies(scenario);
  contingencies.set(scenario, known);
  return known;
}

function findContingencies({ issues, events }: Scenario): PublicScenario['contingencies'] {
  const named = issues.flatMap(({ options }) => options.map((each) => each.contingent?.event));
  return events
    .filter(({ id }) => named.includes(id))
    .map(({ id, title }) => ({ event: id, title }));
}

interface Made {
  readonly party: Party;
  readonly gestures: PartyState['gestures'];
  readonly cut: PublicParty;
}

/** By the concessions made, of either side: mostly those of the other side are what is new. */
const lately = latest<PartyState['concessions'], Made>(4);

function publicParty(state: GameState, party: Party): PublicParty {
  const { concessions, gestures } = papersOf(state, party.id);
  const last = lately.get(concessions);
  if (last?.party === party && last.gestures === gestures) return last.cut;
  const cut = cutParty(party, { concessions, gestures });
  lately.set(concessions, { party, gestures, cut });
  return cut;
}

function cutParty(
  party: Party,
  { concessions, gestures }: Pick<PartyState, 'concessions' | 'gestures'>,
): PublicParty {
  return {
    ...introductionOf(party),
    concessions: Object.fromEntries(
      party.concessions
        .filter(({ id }) => concessions.includes(id))
        .map((each) => [each.id, each.public]),
    ),
    gestures: Object.fromEntries(
      party.gestures
        .filter(({ id }) => gestures.includes(id))
        .map(({ id, title, text }) => [id, { title, text }]),
    ),
  };
}

/** What is public of a party from the outset. */
type Introduction = Omit<PublicParty, 'concessions' | 'gestures'>;

const introductions = new WeakMap<Party, Introduction>();

function introductionOf(party: Party): Introduction {
  const known = introductions.get(party);
  if (known !== undefined) return known;
  const introduction = {
    id: party.id,
    name: party.name,
    adjective: party.adjective,
    capital: party.capital,
    home: party.home,
    flag: party.flag,
    emblem: party.emblem,
    colour: party.colour,
    delegation: party.delegation,
    voice: party.voice,
    brief: party.brief.public,
    positions: party.positions,
    ratifiers: party.ratifiers.map(({ id, name, plural, about }) => ({ id, name, plural, about })),
  };
  introductions.set(party, introduction);
  return introduction;
}
