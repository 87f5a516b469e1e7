import { scenarioSpace } from '../../analysis/scenario-space.ts';
import type { Pair } from '../../analysis/space.ts';
import { startGame } from '../../negotiation/start.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { reachOf } from '../scores/efficiency.ts';
import { solutionsIn, type Solutions } from '../solutions.ts';

/** What all games of a scenario share, for the deals of a class in one chart. */
export interface ClassPlane {
  readonly noDeal: Pair; // before any event or price
  readonly all: Solutions; // full trust, every bridging option open, no price paid
  readonly home: Solutions; // of those, what both could bring home in a neutral mood
}

/**
 * The plane on which games of one scenario can be compared: every game has its own trust, prices
 * and moods, this one has the most that any could reach.
 */
export function classPlane(scenario: Scenario): ClassPlane {
  const start = startGame(scenario, 0);
  const opened = Object.fromEntries(
    scenario.issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
  const [first, second] = scenarioSpace(start).sheets;
  const space = scenarioSpace({ ...start, opened, trust: 100 }, 'consultable');
  return {
    noDeal: [first.reservation, second.reservation],
    all: solutionsIn(space, {}),
    home: solutionsIn(space, { ratified: true }),
  };
}

/**
 * How much of the way from no deal to the frontier of what both could bring home a deal came, 0–1,
 * along its own line, as the score of efficiency measures it (N53). The plane is that of no game in
 * particular, so that the deals of a class can be compared; 0 for a deal below no deal.
 */
export function shareReached({ noDeal, home }: ClassPlane, points: Pair): number {
  const gainsOf = (pair: Pair): Pair => [pair[0] - noDeal[0], pair[1] - noDeal[1]];
  const gains = gainsOf(points);
  if (gains[0] < 0 || gains[1] < 0 || gains[0] + gains[1] === 0) return 0;
  return 1 / Math.max(1, ...home.frontier.map((point) => reachOf(gainsOf(point.points), gains)));
}
