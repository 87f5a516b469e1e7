import { checkScenario, type PlayKey } from '../../../analysis/check-scenario.ts';
import { instruments, type Instruments } from '../../../analysis/instruments/instruments.ts';
import type { PlayWarning } from '../../../analysis/play-warning.ts';
import { reservationValues, type Pair } from '../../../analysis/space.ts';
import { zopa } from '../../../analysis/zopa.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

/** What the exact analysis finds in a scenario; plain data. */
export interface Measures extends Pick<Instruments, 'signability' | 'home'> {
  readonly warnings: readonly PlayWarning<PlayKey>[];
  readonly plane: MeasuredPlane;
}

/** The points of both sides in the space of the instruments; pairs in the order of the parties. */
export interface MeasuredPlane {
  readonly noDeal: Pair;
  readonly all: readonly Pair[]; // the frontier of all packages
  readonly home: readonly Pair[]; // of those that both sides can bring home
  readonly nash: Pair | undefined; // among these
  readonly zone: number | undefined; // share of all packages that both prefer to no deal and bring home
}

export function measure(scenario: Scenario): Measures {
  const found = instruments(scenario);
  const { signability, home, space, points, homely, nash } = found;
  return {
    signability,
    home,
    warnings: checkScenario(scenario, found),
    plane: {
      noDeal: reservationValues(space),
      all: points.map(({ utilities }) => utilities),
      home: homely.map(({ utilities }) => utilities),
      nash: nash?.utilities,
      zone: zopa(space, { ratified: true }).share,
    },
  };
}
