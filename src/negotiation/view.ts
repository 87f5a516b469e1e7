import type {
  EventId,
  GestureId,
  IssueId,
  OptionId,
  Package,
  Party,
  PartyId,
} from '../scenario/scenario.ts';
import { entryOf } from './entry.ts';
import { latest } from '../lib/latest.ts';
import type { Happening, OfferNumber } from './happening.ts';
import { otherParty, papersOf, partyOf } from './parties.ts';
import { publicScenario, type PublicScenario } from './public-scenario.ts';
import type { Rulebook } from './rulebook.ts';
import type {
  Commitment,
  FloorResult,
  GameState,
  Offer,
  Outcome,
  PartyState,
  Phase,
  Request,
} from './state.ts';

export type { Dispatch, PublicParty, PublicScenario } from './public-scenario.ts';

/** N60: what one party may see. A person's screen and an AI delegation get this and no more. */
export interface View {
  readonly scenario: PublicScenario;
  readonly rules: Rulebook;
  readonly party: PartyId; // whose view this is
  readonly other: PartyId;
  readonly own: Party; // this party's papers: briefs, sheet, mandate, ratifiers, gestures
  readonly mine: PartyState; // and what has become of them
  readonly theirs: Counterpart; // what the other side said and did in public
  readonly phase: Phase;
  readonly round: number;
  readonly turn: PartyId | undefined;
  readonly floors: readonly FloorResult[];
  readonly trust: number;
  readonly closed: Package;
  readonly opened: Readonly<Record<IssueId, readonly OptionId[]>>;
  readonly studied: readonly IssueId[];
  readonly offers: readonly Offer[];
  readonly onTable: OfferNumber | undefined;
  readonly request: Request | undefined;
  readonly events: readonly EventId[];
  readonly annex: { readonly package: Package; readonly answered: boolean } | undefined; // own answer
  readonly outcome: Outcome | undefined;
  readonly log: readonly Happening[]; // those meant for this party's eyes
  readonly revealed: GameState | undefined; // N62: everything, once the game is over
}

export interface Counterpart {
  readonly stands: Package;
  readonly commitments: readonly Commitment[];
  readonly final: PartyState['final'];
  readonly credible: boolean;
  readonly gestures: readonly GestureId[];
  readonly concessions: readonly string[];
}

/** Of one state, those of its parties that were asked for. */
type Shelf = readonly View[];

/** A game goes on from its newest state; the ones before are seldom asked about again. */
const inPlay = latest<GameState, Shelf>(4);
/** What has ended is looked at again and again, with all that led to it in between. */
const ended = new WeakMap<GameState, Shelf>();

/**
 * N60, N61: what a party may see of a game. Equal for two states that differ only in the other
 * side's secrets, and the same object for one state, as long as it is the newest or the last.
 */
export function view(state: GameState, party: PartyId): View {
  const views = state.phase === 'over' ? ended : inPlay;
  const shelf = views.get(state);
  const known = shelf?.find((each) => each.party === party);
  if (known !== undefined) return known;
  const cut = cutView(state, party);
  views.set(state, shelf === undefined ? [cut] : [...shelf, cut]);
  return cut;
}

/** N60, N62: the happenings of a list that a party may see. */
export function happeningsFor(
  state: GameState,
  party: PartyId,
  happenings: readonly Happening[],
): readonly Happening[] {
  if (state.phase === 'over') return happenings;
  return happenings.filter(({ audience }) => audience === 'all' || audience === party);
}

function cutView(state: GameState, party: PartyId): View {
  const { scenario } = state;
  const other = otherParty(scenario, party);
  return {
    scenario: publicScenario(state),
    rules: state.rules,
    party,
    other,
    own: partyOf(scenario, party),
    mine: papersOf(state, party),
    theirs: counterpart(papersOf(state, other)),
    phase: state.phase,
    round: state.round,
    turn: state.turn,
    floors: state.floors,
    trust: state.trust,
    closed: state.closed,
    opened: state.opened,
    studied: state.studied,
    offers: state.offers,
    onTable: state.onTable,
    request: state.request,
    events: state.events,
    annex: state.annex && {
      package: state.annex.package,
      answered: entryOf(state.annex.answers, party) !== undefined, // N54: never the other's
    },
    outcome: state.outcome,
    log: happeningsFor(state, party, state.log),
    revealed: state.phase === 'over' ? state : undefined, // N62
  };
}

function counterpart(papers: PartyState): Counterpart {
  const { stands, commitments, final, credible, gestures, concessions } = papers;
  return { stands, commitments, final, credible, gestures, concessions };
}
