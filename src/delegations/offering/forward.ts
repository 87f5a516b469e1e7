import { optionIndex } from '../../negotiation/agenda.ts';
import type { View } from '../../negotiation/view.ts';
import { optionsIn, type Masks } from '../held.ts';
import { namedBy, type Named } from '../named.ts';
import { publicPositions } from '../own-sheet.ts';
import { holding, type Standpoint } from '../standpoint.ts';

const ways = new WeakMap<object, readonly number[]>();

/** By issue, which way the other side's public position lies from the own one: 1, −1, or 0 for the same. */
function waysOf(view: View): readonly number[] {
  const own = publicPositions(view, view.party);
  const known = ways.get(own);
  if (known !== undefined) return known;
  const other = publicPositions(view, view.other);
  const made = view.scenario.issues.map((issue) => {
    const at = (positions: typeof own): number =>
      optionIndex(issue, positions[issue.id]?.option ?? '');
    return Math.sign(at(other) - at(own));
  });
  ways.set(own, made);
  return made;
}

/** Whether what a package names, issue by issue, asks for no more than another did. */
export function isForward({ view }: Standpoint, named: Named, before: Named): boolean {
  return waysOf(view).every((way, at) => {
    const [then, now] = [before[at] ?? -1, named[at] ?? -1];
    return then < 0 || now < 0 || (now - then) * way >= 0;
  });
}

/**
 * What its last offer leaves it to table without stepping back anywhere: for each package of it, the
 * standpoint of one that holds no option nearer to its own public position. None before it has offered
 * anything.
 */
export function forwardOf(point: Standpoint): readonly Standpoint[] {
  const last = namedBy(point.view, point.view.party).at(-1) ?? [];
  const masks = point.held.masks;
  return last.map((before) => {
    const left = masks.map((mask, at) =>
      aheadOf(mask, before[at] ?? -1, waysOf(point.view)[at] ?? 0),
    );
    return isSame(left, masks) ? point : holding(point, left);
  });
}

function aheadOf(mask: number, before: number, way: number): number {
  if (before < 0 || way === 0) return mask;
  let left = 0;
  for (const option of optionsIn(mask)) if ((option - before) * way >= 0) left |= 1 << option;
  return left;
}

function isSame(one: Masks, other: Masks): boolean {
  return one.every((mask, at) => mask === other[at]);
}
