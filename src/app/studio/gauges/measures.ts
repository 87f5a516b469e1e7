import { checkScenario, type PlayWarning } from '../../../analysis/check-scenario.ts';
import { frontier } from '../../../analysis/frontier.ts';
import { scenarioSpace } from '../../../analysis/scenario-space.ts';
import { nashPoint } from '../../../analysis/solutions/nash-point.ts';
import { reservationValues, type Pair } from '../../../analysis/space.ts';
import { zopa } from '../../../analysis/zopa.ts';
import { startGame } from '../../../negotiation/start.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

/** What the exact analysis finds in a scenario; plain data. */
export interface Measures {
  readonly warnings: readonly PlayWarning[];
  readonly plane: MeasuredPlane;
}

/**
 * The points of both sides at the starting trust, bridging options open and leave given (as
 * `checkScenario` reckons them); pairs in the order of the parties.
 */
export interface MeasuredPlane {
  readonly noDeal: Pair;
  readonly all: readonly Pair[]; // the frontier of all packages
  readonly home: readonly Pair[]; // of those that both sides can bring home
  readonly nash: Pair | undefined; // among these
  readonly zone: number | undefined; // share of all packages that both prefer to no deal and bring home
}

export function measure(scenario: Scenario): Measures {
  return { warnings: checkScenario(scenario), plane: planeOf(scenario) };
}

function planeOf(scenario: Scenario): MeasuredPlane {
  const opened = Object.fromEntries(
    scenario.issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
  const space = scenarioSpace({ ...startGame(scenario, 0), opened }, 'consultable');
  const scope = { ratified: true };
  const home = frontier(space, scope);
  return {
    noDeal: reservationValues(space),
    all: frontier(space).map(({ utilities }) => utilities),
    home: home.map(({ utilities }) => utilities),
    nash: nashPoint(space, scope, home)?.utilities,
    zone: zopa(space, scope).share,
  };
}
