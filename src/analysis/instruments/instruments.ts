import { startGame } from '../../negotiation/start.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { frontier, type Frontier, type FrontierPoint } from '../frontier.ts';
import { scenarioSpace } from '../scenario-space.ts';
import { nashPoint } from '../solutions/nash-point.ts';
import type { Space } from '../space.ts';
import { winSets, type WinSets } from '../win-sets.ts';
import { flawsOf, type Flaw } from './flaws.ts';
import { homeSupport, type PartyHome } from './home.ts';
import { signability, type PartySignability } from './signability.ts';
import { trustReach, type TrustReach } from './trust-reach.ts';

/** The truths about a scenario that no game is needed for; plain data but for `space`. */
export interface Instruments {
  readonly signability: readonly PartySignability[];
  readonly home: readonly PartyHome[];
  readonly trust: TrustReach;
  readonly flaws: readonly Flaw[];
  /** What they were reckoned on, for whoever draws the rest of it. */
  readonly space: Space;
  readonly points: Frontier; // of all packages
  readonly homely: Frontier; // of those that both can bring home
  readonly nash: FrontierPoint | undefined; // of those that both can bring home
  readonly winSets: WinSets;
}

/**
 * All instruments at once. The space is that of `check`, unless another is given: points at the starting trust (N41), bridging
 * options open, options that take leave allowed.
 */
export function instruments(scenario: Scenario, space: Space = openSpace(scenario)): Instruments {
  const points = frontier(space);
  const homely = frontier(space, { ratified: true });
  const nash = nashPoint(space, { ratified: true }, homely);
  const sets = winSets(space);
  const signable = signability(scenario);
  const trust = trustReach(scenario);
  return {
    signability: signable,
    home: homeSupport(scenario, { space, points, nash, winSets: sets.gates }),
    trust,
    flaws: flawsOf(scenario, signable, trust),
    space,
    points,
    homely,
    nash,
    winSets: sets,
  };
}

/** A scenario's space at its start, with all bridging options open and all leave granted. */
export function openSpace(scenario: Scenario, trust = scenario.trust): Space {
  const opened = Object.fromEntries(
    scenario.issues.map(({ id, options }) => [
      id,
      options.filter(({ bridging }) => bridging).map((option) => option.id),
    ]),
  );
  return scenarioSpace({ ...startGame(scenario, 0), trust, opened }, 'consultable');
}
