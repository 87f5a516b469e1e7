import { phrase } from '../lib/phrase.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FrontierPoint } from './frontier.ts';
import { warnOfFlaws, type FlawKey } from './instruments/flaw-warnings.ts';
import { instruments, type Instruments } from './instruments/instruments.ts';
import type { PlayWarning } from './play-warning.ts';
import type { Space } from './space.ts';
import type { WinSets } from './win-sets.ts';

/** What the exact analysis can say against a scenario. */
export type PlayKey =
  `space.${'nothingHome' | 'nothingToTrade' | 'noDeal' | 'noDealAtHome' | 'noReason'}` | FlawKey;

/**
 * What the exact analysis of a scenario says against playing it; `known` where the instruments have
 * been read already. Points are those at the starting
 * trust (N41); bridging options count as open, consultable options as allowed.
 */
export function checkScenario(
  scenario: Scenario,
  known: Instruments = instruments(scenario),
): readonly PlayWarning<PlayKey>[] {
  const { space, points, homely, winSets, flaws } = known;
  return [
    ...(points.length < 3 ? [nothingToTrade] : []),
    ...checkDeals(space, points, homely),
    ...checkHome(scenario, winSets),
    ...checkPatience(scenario, space, points),
    ...warnOfFlaws(scenario, flaws),
  ];
}

const nothingToTrade: PlayWarning<PlayKey> = {
  path: ['issues'],
  said: [phrase('space.nothingToTrade')],
};

function checkDeals(
  space: Space,
  all: readonly FrontierPoint[],
  homely: readonly FrontierPoint[],
): readonly PlayWarning<PlayKey>[] {
  if (homely.some((point) => gains(space, point, 0) > 0 && gains(space, point, 1) > 0)) return [];
  const anyway = all.some((point) => gains(space, point, 0) > 0 && gains(space, point, 1) > 0);
  const said = [phrase(anyway ? 'space.noDealAtHome' : 'space.noDeal')];
  return [{ path: ['parties'], said }];
}

/** Each side alone must have something that it can bring home. */
function checkHome(scenario: Scenario, { gates }: WinSets): readonly PlayWarning<PlayKey>[] {
  return gates.flatMap(({ packages }, side) => {
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
): readonly PlayWarning<PlayKey>[] {
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
