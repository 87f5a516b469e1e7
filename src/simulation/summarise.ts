import { isInForce } from '../negotiation/course/ending.ts';
import type {
  EventId,
  IssueId,
  OptionId,
  OutcomeKind,
  PartyId,
  RatifierId,
  Scenario,
} from '../scenario/scenario.ts';
import { outcomeKinds } from '../scenario/lists.ts';
import { CAUCUS_ACTIONS, type CaucusAction, type GameResult } from './game-result.ts';

/** Many games of one lineup, counted. Points are the scenario's; shares are 0–1. */
export interface Summary {
  readonly scenario: string;
  readonly games: number;
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  readonly points: Readonly<Record<PartyId, Spread>>;
  /** Of all gains over no agreement, the part that each side took; 0 where nobody gained. */
  readonly surplusShare: Readonly<Record<PartyId, number>>;
  readonly rounds: { readonly mean: number };
  readonly trust: { readonly mean: number };
  readonly nashDistance: { readonly mean: number };
  readonly frontierDistance: { readonly mean: number };
  readonly issues: Readonly<Record<IssueId, Readonly<Record<OptionId, OptionUse>>>>;
  readonly blocks: Readonly<Record<RatifierId, number>>; // games in which it did
  readonly events: Readonly<Record<EventId, EventEffect>>;
  readonly actions: Readonly<Record<PartyId, Readonly<Record<CaucusAction, number>>>>; // times
}

export interface Spread {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

/** In how many games an option was tabled by anyone, and in how many it was signed and ratified. */
export interface OptionUse {
  readonly tabled: number;
  readonly signed: number;
}

/** Games with an event beside those without it. */
export interface EventEffect {
  readonly games: number; // in which it came
  readonly with: EventSide | null; // null where there are no such games
  readonly without: EventSide | null;
}

export interface EventSide {
  readonly deals: number; // share of agreements and partial ones
  readonly points: Readonly<Record<PartyId, number>>; // mean
}

export function isDeal({ kind }: GameResult): boolean {
  return isInForce(kind);
}

/** Counts over the results of any number of games, none included. */
export function summarise(scenario: Scenario, results: readonly GameResult[]): Summary {
  const { issues, parties, events } = scenario;
  const byParty = <T>(value: (id: PartyId) => T): Readonly<Record<PartyId, T>> =>
    Object.fromEntries(parties.map(({ id }) => [id, value(id)]));
  return {
    scenario: scenario.id,
    games: results.length,
    outcomes: countOutcomes(results),
    points: byParty((id) => spread(results.map(({ points }) => points[id] ?? 0))),
    surplusShare: byParty((id) => surplusShare(results, id)),
    rounds: { mean: mean(results.map(({ rounds }) => rounds)) },
    trust: { mean: mean(results.map(({ trust }) => trust)) },
    nashDistance: { mean: mean(results.map(({ nashDistance }) => nashDistance)) },
    frontierDistance: { mean: mean(results.map(({ frontierDistance }) => frontierDistance)) },
    issues: Object.fromEntries(
      issues.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, useOf(results, id, option.id)])),
      ]),
    ),
    blocks: Object.fromEntries(
      parties
        .flatMap(({ ratifiers }) => ratifiers)
        .map(({ id }) => [id, count(results, ({ blockedBy }) => blockedBy.includes(id))]),
    ),
    events: Object.fromEntries(
      events.map(({ id }) => [
        id,
        effectOf(
          results,
          id,
          parties.map((party) => party.id),
        ),
      ]),
    ),
    actions: byParty((id) =>
      Object.fromEntries(CAUCUS_ACTIONS.map((action) => [action, timesDone(results, id, action)])),
    ) as Summary['actions'],
  };
}

function countOutcomes(results: readonly GameResult[]): Summary['outcomes'] {
  const of = (kind: OutcomeKind): number => count(results, (result) => result.kind === kind);
  return Object.fromEntries(outcomeKinds.map((kind) => [kind, of(kind)])) as Summary['outcomes'];
}

function surplusShare(results: readonly GameResult[], party: PartyId): number {
  let [own, all] = [0, 0];
  for (const result of results.filter(isDeal)) {
    for (const [id, points] of Object.entries(result.points)) {
      const gain = Math.max(0, points - (result.reservation[id] ?? 0));
      all += gain;
      if (id === party) own += gain;
    }
  }
  return all === 0 ? 0 : own / all;
}

function useOf(results: readonly GameResult[], issue: IssueId, option: OptionId): OptionUse {
  return {
    tabled: count(results, ({ tabled }) => tabled[issue]?.includes(option) ?? false),
    signed: count(results, ({ agreed }) => agreed[issue] === option),
  };
}

function timesDone(results: readonly GameResult[], party: PartyId, action: CaucusAction): number {
  let times = 0;
  for (const { actions } of results) {
    for (const each of actions[party] ?? []) if (each === action) times += 1;
  }
  return times;
}

function effectOf(
  results: readonly GameResult[],
  event: EventId,
  parties: readonly PartyId[],
): EventEffect {
  const came = results.filter(({ events }) => events.includes(event));
  const not = results.filter(({ events }) => !events.includes(event));
  return { games: came.length, with: sideOf(came, parties), without: sideOf(not, parties) };
}

function sideOf(results: readonly GameResult[], parties: readonly PartyId[]): EventSide | null {
  if (results.length === 0) return null;
  return {
    deals: count(results, isDeal) / results.length,
    points: Object.fromEntries(
      parties.map((id) => [id, mean(results.map(({ points }) => points[id] ?? 0))]),
    ),
  };
}

function count(results: readonly GameResult[], holds: (result: GameResult) => boolean): number {
  return results.filter(holds).length;
}

function spread(values: readonly number[]): Spread {
  if (values.length === 0) return { mean: 0, min: 0, max: 0 };
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) [min, max] = [Math.min(min, value), Math.max(max, value)];
  return { mean: mean(values), min, max };
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
