import { scenarioSpace } from '../../analysis/scenario-space.ts';
import type { Pair } from '../../analysis/space.ts';
import { startGame } from '../../negotiation/start.ts';
import type { Scenario } from '../../scenario/scenario.ts';
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
