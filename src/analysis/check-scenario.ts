import { phrase, type Phrase } from '../lib/phrase.ts';
import { startGame } from '../negotiation/start.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frontier, type FrontierPoint } from './frontier.ts';
import { scenarioSpace } from './scenario-space.ts';
import type { Space } from './space.ts';
import { winSets } from './win-sets.ts';

/** What the exact analysis can say against a scenario. */
export type PlayKey = `space.${
  'nothingHome' | 'nothingToTrade' | 'noDeal' | 'noDealAtHome' | 'noReason'}`;

/** A scenario that is in order and would play badly, seen from the space of all its packages. */
export interface PlayWarning {
  /** Keys of the scenario file, from its top: where an author would begin to change it. */
  readonly path: readonly string[];
  readonly said: readonly Phrase<PlayKey>[];
}

/**
 * What the exact analysis of a scenario says against playing it. Points are those at the starting
 * trust (N41); bridging options count as open, consultable options as allowed.
 */
export function checkScenario(scenario: Scenario): readonly PlayWarning[] {
  const opened = Object.fromEntries(
    scenario.issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
  const start = { ...startGame(scenario, 0), opened };
  const space = scenarioSpace(start, 'consultable');
  const all = frontier(space);
  const homely = frontier(space, { ratified: true });
  return [
    ...(all.length < 3 ? [nothingToTrade] : []),
    ...checkDeals(space, all, homely),
    ...checkHome(scenario, space),
    ...checkPatience(scenario, space, all),
  ];
}

const nothingToTrade: PlayWarning = {
  path: ['issues'],
  said: [phrase('space.nothingToTrade')],
};

function checkDeals(
  space: Space,
  all: readonly FrontierPoint[],
  homely: readonly FrontierPoint[],
): readonly PlayWarning[] {
  if (homely.some((point) => gains(space, point, 0) > 0 && gains(space, point, 1) > 0)) return [];
  const anyway = all.some((point) => gains(space, point, 0) > 0 && gains(space, point, 1) > 0);
  const said = [phrase(anyway ? 'space.noDealAtHome' : 'space.noDeal')];
  return [{ path: ['parties'], said }];
}

/** Each side alone must have something that it can bring home. */
function checkHome(scenario: Scenario, space: Space): readonly PlayWarning[] {
  return winSets(space).gates.flatMap(({ packages }, side) => {
    const party = scenario.parties[side];
    if (packages !== 0 || party === undefined) return [];
    const said = [phrase('space.nothingHome', { party: party.name })];
    return [{ path: ['parties', party.id, 'ratifiers'], said }];
  });
}

/** A party to whom no deal is worth as much as its best has no reason to talk. */
function checkPatience(
  scenario: Scenario,
  space: Space,
  all: readonly FrontierPoint[],
): readonly PlayWarning[] {
  return ([0, 1] as const).flatMap((side) => {
    const party = scenario.parties[side];
    if (all.some((point) => gains(space, point, side) > 0)) return [];
    const said = [phrase('space.noReason', { party: party.name })];
    return [{ path: ['parties', party.id, 'noAgreement', 'points'], said }];
  });
}

function gains(space: Space, { utilities }: FrontierPoint, side: 0 | 1): number {
  return utilities[side] - space.sheets[side].reservation;
}
