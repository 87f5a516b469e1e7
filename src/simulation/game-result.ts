import { homelyFrontier } from '../analysis/known-frontier.ts';
import { nashPoint } from '../analysis/solutions/nash-point.ts';
import { scenarioSpace } from '../analysis/scenario-space.ts';
import type { Pair } from '../analysis/space.ts';
import { actOf } from '../negotiation/acts/acts.ts';
import type { CaucusMove } from '../negotiation/move.ts';
import type { GameState, Outcome } from '../negotiation/state.ts';
import { caucusActs } from '../scenario/lists.ts';
import type {
  EventId,
  IssueId,
  OptionId,
  OutcomeKind,
  Package,
  PartyId,
  RatifierId,
} from '../scenario/scenario.ts';
import { tracesOf, type Traces } from './traces.ts';

/** What is kept of one finished game; plain data, small enough to be sent between threads. */
export interface GameResult extends Traces {
  readonly dice: number;
  readonly kind: OutcomeKind;
  readonly rounds: number;
  readonly points: Readonly<Record<PartyId, number>>;
  readonly reservation: Readonly<Record<PartyId, number>>;
  readonly trust: number; // at signature
  readonly agreed: Package; // empty without an agreement
  readonly tabled: Readonly<Record<IssueId, readonly OptionId[]>>; // by either side, each once
  readonly blockedBy: readonly RatifierId[];
  readonly events: readonly EventId[]; // that came, those of the epilogue included
  readonly actions: Readonly<Record<PartyId, readonly CaucusAction[]>>; // one a round, in order
  /** Points between what both got and the Nash point of what both could have brought home. */
  readonly nashDistance: number;
  /** And to the nearest point of the frontier of that; 0 where nothing there is better for both. */
  readonly frontierDistance: number;
}

export type CaucusAction = CaucusMove['kind'];

export const CAUCUS_ACTIONS: readonly CaucusAction[] = [...caucusActs, 'hold'];

/** What a finished game comes to; `state` is its last. */
export function resultOf(state: GameState, outcome: Outcome): GameResult {
  const { scenario, round, dice, log } = state;
  const came = log.flatMap((each) =>
    each.kind === 'epilogue' && each.happened ? [each.event] : [],
  );
  return {
    dice,
    kind: outcome.kind,
    rounds: round,
    points: outcome.points,
    reservation: outcome.reservation,
    trust: outcome.trustAtSignature,
    agreed: outcome.agreed,
    tabled: Object.fromEntries(scenario.issues.map(({ id }) => [id, tabledOn(state, id)])),
    blockedBy: outcome.blockedBy,
    events: [...state.events, ...came],
    actions: Object.fromEntries(scenario.parties.map(({ id }) => [id, actionsOf(state, id)])),
    ...distances(state, outcome),
    ...tracesOf(state, outcome),
  };
}

function tabledOn({ offers }: GameState, issue: IssueId): readonly OptionId[] {
  const options = offers.flatMap(({ packages }) => packages.flatMap((pkg) => pkg[issue] ?? []));
  return [...new Set(options)];
}

function actionsOf({ log }: GameState, party: PartyId): readonly CaucusAction[] {
  return log.flatMap((each) =>
    'party' in each && each.party === party
      ? CAUCUS_ACTIONS.filter((action) => actOf(action).told === each.kind)
      : [],
  );
}

function distances(
  state: GameState,
  outcome: Outcome,
): Pick<GameResult, 'nashDistance' | 'frontierDistance'> {
  const [first, second] = state.scenario.parties;
  const at: Pair = [outcome.points[first.id] ?? 0, outcome.points[second.id] ?? 0];
  const signing = { ...state, trust: outcome.trustAtSignature };
  const space = scenarioSpace(signing, 'consultable');
  const points = homelyFrontier(signing, space);
  const nash = nashPoint(space, { ratified: true }, points);
  const better = points.filter(
    ({ utilities: [a, b] }) => a >= at[0] && b >= at[1] && a + b > at[0] + at[1],
  );
  return {
    nashDistance: nash ? between(at, nash.utilities) : 0,
    frontierDistance:
      better.length === 0 ? 0 : Math.min(...points.map(({ utilities }) => between(at, utilities))),
  };
}

function between([a, b]: Pair, [c, d]: Pair): number {
  return Math.hypot(a - c, b - d);
}
