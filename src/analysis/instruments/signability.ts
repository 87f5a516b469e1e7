import { standingOf } from '../../negotiation/home/mandate.ts';
import { papersOf } from '../../negotiation/parties.ts';
import { startGame } from '../../negotiation/start.ts';
import type { GameState } from '../../negotiation/state.ts';
import type {
  EventId,
  Issue,
  IssueId,
  Option,
  OptionId,
  Party,
  PartyId,
  Scenario,
} from '../../scenario/scenario.ts';
import { mostDrafted } from './draft-reach.ts';
import { reachOfLeave, type LeaveReach, type WayOf } from './leave-reach.ts';
import { openersOf, shiftsOf, type EventShift } from './support.ts';

/** What one side may sign, option by option, as the talks begin. Plain data. */
export interface PartySignability {
  readonly party: PartyId;
  readonly issues: readonly IssueSignability[]; // in the agenda's order
}

export interface IssueSignability {
  readonly issue: IssueId;
  readonly options: readonly OptionSignability[]; // in order
}

export interface OptionSignability {
  readonly option: OptionId;
  readonly statusQuo: boolean; // it comes about by not agreeing, signed or not (N15)
  readonly signable: Signable;
  readonly never: NeverReason | null; // why, where it is `never`
  readonly experts: Experts | null; // where it is locked at the start (N23)
  readonly leave: Leave | null; // where the capital must be asked (N20)
}

/** `free`: at any time; `leave`, `experts` or both come first; `never`: a side cannot sign it at all. */
export type Signable = 'free' | 'leave' | 'experts' | 'leaveAndExperts' | 'never';

export type NeverReason =
  | 'redLine' // in neither list of the mandate
  | 'noConsulting' // leave is needed, and the talks are held without it
  | 'noExperts' // locked, the talks are held without experts, and no event opens it
  | 'outOfReach'; // leave is needed, and nothing could win it

export interface Experts {
  readonly asked: boolean; // whether these talks know experts; if not, events alone open it
  readonly events: readonly EventId[]; // that open it too, in file order
}

/** What leave takes, and which events may move it; in steps of the ratifiers' mean support. */
export interface Leave extends LeaveReach {
  readonly events: readonly EventShift[]; // in file order
}

/**
 * What each side may sign of each issue, and what leave takes (N20, N23).
 *
 * Reckoned with the rules' own functions from the start of a game: nothing closed, no goodwill. What
 * a party can do before it asks: close other issues at options that both sides may sign, make
 * gestures (N24), reassure (N25) and, only where that does not do, commit itself in public (N22) or
 * speak in private (N21). Where that does not do either, a draft may bring it (N27).
 * Options that themselves take leave count once it is known how that is had: a least fixed point.
 */
export function signability(scenario: Scenario): readonly PartySignability[] {
  const start = startGame(scenario, 0);
  const reaches = reachesOf(start);
  return scenario.parties.map((party) => ({
    party: party.id,
    issues: scenario.issues.map((issue) => ({
      issue: issue.id,
      options: issue.options.map((option) => {
        const reach = reaches.get(keyOf(party.id, issue.id, option.id));
        return ofOption(start, { party, issue, option }, reach);
      }),
    })),
  }));
}

interface Place {
  readonly party: Party;
  readonly issue: Issue;
  readonly option: Option;
}

function ofOption(
  start: GameState,
  place: Place,
  reach: LeaveReach | undefined,
): OptionSignability {
  const { scenario, rules } = start;
  const { party, issue, option } = place;
  const never = blocked(start, place) ?? (reach?.when === 'never' ? 'outOfReach' : null);
  return {
    option: option.id,
    statusQuo: option.id === issue.statusQuo,
    signable: never === null ? signableOf(option.bridging, reach !== undefined) : 'never',
    never,
    experts: option.bridging
      ? {
          asked: rules.acts.includes('experts'),
          events: openersOf(scenario, issue.id, option.id),
        }
      : null,
    leave: reach ? { ...reach, events: shiftsOf(scenario, party, issue.id, option.id) } : null,
  };
}

function signableOf(locked: boolean, asks: boolean): Signable {
  if (locked) return asks ? 'leaveAndExperts' : 'experts';
  return asks ? 'leave' : 'free';
}

/** Why a side can never sign an option, whatever the support at home. */
function blocked(start: GameState, place: Place): NeverReason | null {
  const { scenario, rules } = start;
  const { issue, option } = place;
  const standing = standingAt(start, place);
  if (standing === 'redLine') return 'redLine';
  const isShut = option.bridging && !rules.acts.includes('experts');
  if (isShut && openersOf(scenario, issue.id, option.id).length === 0) return 'noExperts';
  return standing === 'consult' && !rules.acts.includes('consult') ? 'noConsulting' : null;
}

function standingAt(start: GameState, { party, issue, option }: Place) {
  return standingOf(party, papersOf(start, party.id), issue.id, option.id);
}

type Reaches = ReadonlyMap<string, LeaveReach>;

/**
 * What leave takes for every option that needs it, each with what is known of all others: round by
 * round what the round before has found, until a round finds nothing more.
 */
function reachesOf(start: GameState): Reaches {
  const { parties, issues } = start.scenario;
  const asked = parties.flatMap((party) =>
    issues.flatMap((issue) =>
      issue.options
        .map((option): Place => ({ party, issue, option }))
        .filter((place) => standingAt(start, place) === 'consult' && !blocked(start, place))
        .map((place) => {
          const leave = { ...place, option: place.option.id };
          return { ...leave, drafted: mostDrafted(start, leave) }; // leans on no other leave
        }),
    ),
  );
  const ways = waysAtStart(start);
  const reachedFrom = (before: Reaches): Reaches => {
    const wayOf: WayOf = (party, issue, option) => {
      const key = keyOf(party.id, issue.id, option);
      return before.get(key)?.when ?? ways.get(key) ?? 'never';
    };
    return new Map(
      asked.map(({ drafted, ...place }) => {
        const key = keyOf(place.party.id, place.issue.id, place.option);
        const reach = reachOfLeave(start, place, drafted, wayOf);
        return [key, withoutCircles(before.get(key), reach)];
      }),
    );
  };
  // What is to be had at once leans on nothing else.
  let known: Reaches = new Map(
    [...reachedFrom(new Map())].filter(([, { when }]) => when === 'atOnce'),
  );
  for (let changed = true; changed;) {
    const before = known;
    known = reachedFrom(before);
    changed = [...known].some(([key, { when, most }]) => {
      const was = before.get(key);
      return was?.when !== when || was.most !== most;
    });
  }
  return known;
}

/** A set that was found stands: later ones could lean on what leans on it. */
function withoutCircles(before: LeaveReach | undefined, now: LeaveReach): LeaveReach {
  const stands = before?.when === 'after' || before?.when === 'draft';
  return stands ? { ...before, most: now.most } : now;
}

/** Before anything is known of leave: what may be signed without it. */
function waysAtStart(start: GameState): ReadonlyMap<string, 'free' | 'never'> {
  const { parties, issues } = start.scenario;
  return new Map(
    parties.flatMap((party) =>
      issues.flatMap((issue) =>
        issue.options.map((option) => {
          const place = { party, issue, option };
          const isFree = standingAt(start, place) === 'allowed' && blocked(start, place) === null;
          return [keyOf(party.id, issue.id, option.id), isFree ? 'free' : 'never'] as const;
        }),
      ),
    ),
  );
}

const keyOf = (party: PartyId, issue: IssueId, option: OptionId): string =>
  `${party} ${issue} ${option}`;
