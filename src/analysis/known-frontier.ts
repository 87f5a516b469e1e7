import { recentOf } from '../lib/recent.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frontier, type Frontier, type FrontierPoint } from './frontier.ts';
import type { Situation } from './scenario-space.ts';
import type { Sheet, Space } from './space.ts';

/** So many frontiers of a scenario are kept. */
const MOST_KEPT = 200;

const known = recentOf<Scenario, Frontier>(MOST_KEPT);

/**
 * The frontier of what both sides can bring home, of the space of a situation. Many games of a
 * scenario come to the same one: it is kept without the points that every package has, which differ.
 */
export function homelyFrontier({ scenario, opened }: Situation, space: Space): Frontier {
  const [first, second] = space.sheets;
  const plain: Space = { ...space, sheets: [withoutConstant(first), withoutConstant(second)] };
  const points = known(scenario, keyOf(opened, plain), () => frontier(plain, { ratified: true }));
  return points.map(({ utilities: [one, other], outcome }): FrontierPoint => ({
    utilities: [one + first.constant, other + second.constant],
    outcome,
  }));
}

function withoutConstant(sheet: Sheet): Sheet {
  return { ...sheet, constant: 0 };
}

/** All that the frontier of a scenario's space depends on, constants left out. */
function keyOf(opened: Situation['opened'], { sheets, admit = [] }: Space): string {
  const gates = admit.map(({ allowed, ratifiers }) => [
    allowed,
    ratifiers.map(({ threshold }) => threshold),
  ]);
  return JSON.stringify([opened, sheets.map(({ points }) => points), gates]);
}
