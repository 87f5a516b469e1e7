import { toCsv } from '../lib/csv.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CAUCUS_ACTIONS, type GameResult } from './game-result.ts';
import type { Lineup } from './play-game.ts';

/** One row a game, for a spreadsheet. */
export function csvOf(
  { issues, parties, events }: Scenario,
  lineups: readonly Lineup[],
  results: readonly (readonly GameResult[])[],
): string {
  const ids = parties.map(({ id }) => id);
  const head = [
    'dice',
    'outcome',
    'rounds',
    'trust',
    'nash_distance',
    'frontier_distance',
    ...ids.flatMap((id) => [`${id}_persona`, `${id}_points`, `${id}_without_agreement`]),
    ...issues.map(({ id }) => `signed_${id}`),
    'blocked_by',
    ...events.map(({ id }) => `event_${id}`),
    ...ids.flatMap((id) => CAUCUS_ACTIONS.map((action) => `${id}_${action}`)),
  ];
  const rows = results.flatMap((games, at) =>
    games.map((game) => [
      game.dice,
      game.kind,
      game.rounds,
      game.trust,
      Number(game.nashDistance.toFixed(2)),
      Number(game.frontierDistance.toFixed(2)),
      ...ids.flatMap((id) => [
        lineups[at]?.[id]?.persona ?? '',
        game.points[id] ?? '',
        game.reservation[id] ?? '',
      ]),
      ...issues.map(({ id }) => game.agreed[id] ?? ''),
      game.blockedBy.join(' '),
      ...events.map(({ id }) => (game.events.includes(id) ? 1 : 0)),
      ...ids.flatMap((id) =>
        CAUCUS_ACTIONS.map((action) => game.actions[id]?.filter((each) => each === action).length),
      ),
    ]),
  );
  return toCsv([head, ...rows]);
}
