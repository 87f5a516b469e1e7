import { optionIndex } from '../../negotiation/agenda.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { publicPositions } from '../own-sheet.ts';
import type { SheetPrior } from './sheet-model.ts';

/** The first step away from a public position costs more than the later ones. */
const FIRST_STEPS = 0.8;
/** Experts look for what both could live with: what a bridging option is nearer to them by. */
const BRIDGE = 0.15;

/** What everybody knows of the other side before the talks. */
export interface Outset {
  readonly homes: readonly number[]; // its public positions
  readonly prior: SheetPrior;
}

const outsets = new WeakMap<readonly Issue[], WeakMap<object, Outset>>();

export function outsetOf(view: View): Outset {
  const { issues } = view.scenario;
  const shelf = outsets.get(issues) ?? new WeakMap<object, Outset>();
  outsets.set(issues, shelf);
  const positions = publicPositions(view, view.other);
  const known = shelf.get(positions);
  if (known !== undefined) return known;
  const homes = issues.map((issue) =>
    Math.max(0, optionIndex(issue, positions[issue.id]?.option ?? '')),
  );
  const outset = { homes, prior: priorOf(issues, homes) };
  shelf.set(positions, outset);
  return outset;
}

/**
 * Before any offer: an option loses with its distance from the public position, and an issue
 * weighs with how far away its last option lies.
 */
function priorOf(issues: readonly Issue[], homes: readonly number[]): SheetPrior {
  const reach = issues.map(({ options }, at) => {
    const home = homes[at] ?? 0;
    return Math.max(home, options.length - 1 - home);
  });
  const all = reach.reduce((sum, each) => sum + each, 0) || 1;
  return {
    distance: issues.map(({ options }, at) =>
      options.map(({ bridging }, option) => {
        const way = Math.abs(option - (homes[at] ?? 0)) / Math.max(1, reach[at] ?? 1);
        return Math.max(0, way ** FIRST_STEPS - (bridging ? BRIDGE : 0));
      }),
    ),
    weights: reach.map((each) => each / all),
  };
}
