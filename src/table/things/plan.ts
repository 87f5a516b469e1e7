import type { Happening } from '../../negotiation/happening.ts';
import type { Layout } from '../layout/layout.ts';
import { lookOf } from '../picture/happening-looks.ts';
import { kinds } from './kinds.ts';
import type { Spots } from './spots.ts';
import type { Placed, Spot, ThingKind } from './thing.ts';

/** One thing's way from where it was to where it is to be. Times in milliseconds. */
export interface Step {
  readonly from: Spot;
  readonly to: Placed;
  readonly delay: number;
  readonly duration: number;
  readonly ends: boolean; // the thing is gone when it arrives
}

export const longest = 700;

/**
 * What must move to come from one set of places to the next: only what changed, each thing with its
 * own time, all of it over within 700 ms. Nothing in it is needed to arrive: the next places alone
 * give the same stage.
 */
export function planOf(
  previous: Spots,
  next: Spots,
  happenings: readonly Happening[],
  layout: Layout,
): readonly Step[] {
  const agreed = happenings.some((happening) => lookOf(happening).agrees);
  const steps: Step[] = [];
  for (const [key, to] of next) {
    const before = previous.get(key);
    const from = before?.spot ?? entranceOf(to, layout);
    const changed = before !== undefined && before.look !== to.look;
    if (changed || !alike(from, to.spot)) {
      steps.push({ from, to, ...kinds[to.thing.kind].timing, ends: false });
    }
  }
  for (const [key, from] of previous) {
    if (next.has(key)) continue;
    const { duration } = kinds[from.thing.kind].timing;
    const to = exitOf(from, layout, agreed);
    steps.push({ from: from.spot, to, delay: 0, duration, ends: true });
  }
  return steps;
}

function entranceOf<K extends ThingKind>(placed: Placed<K>, layout: Layout): Spot {
  return kinds[placed.thing.kind].entrance(placed, layout);
}

function exitOf<K extends ThingKind>(
  placed: Placed<K>,
  layout: Layout,
  agreed: boolean,
): Placed<K> {
  return kinds[placed.thing.kind].exit(placed, layout, agreed);
}

function alike(one: Spot, other: Spot): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.alpha === other.alpha &&
    one.scale === other.scale &&
    one.angle === other.angle &&
    one.width === other.width
  );
}
