import type { Box, Point } from '../layout/box.ts';
import { cross, leaderOf, lengthOf, runsInto, type Leader } from './leader.ts';

export interface Named {
  readonly at: Point; // the middle of its symbol
  readonly reach: number; // how far the symbol goes from there
  readonly width: number; // of the written label
  readonly height: number;
}

// Where a label would stand, best first: unit steps from its symbol.
const sides: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 0.8, y: -0.8 },
  { x: 0.8, y: 0.8 },
  { x: -0.8, y: -0.8 },
  { x: -0.8, y: 0.8 },
];

// Farther out there is room between those.
const sidesFarOut: readonly Point[] = [
  ...sides,
  ...[-0.9, 0.9].flatMap((far) =>
    [-0.4, 0.4].flatMap((near) => [
      { x: far, y: near },
      { x: near, y: far },
    ]),
  ),
];

const [gap, step, rings, farOut] = [3, 8, 22, 3];

interface Layout {
  readonly places: ReadonlyMap<Named, Box>;
  readonly worse: readonly Named[]; // without a place, or with a line that runs through something
  readonly cost: number;
}

// What is bad about a layout, in pixels of leaders.
const costs = { unnamed: 20_000, entangled: 2000 } as const;

const mostTried = 40;

/**
 * A place for each label beside its symbol, or farther out if it must be, such that no label lies on
 * another, on a symbol, on what is in the way, or over the edge; and, as far as that goes, that the
 * line from it to its symbol runs through nothing and crosses no other. A label for which there is no
 * such place at all gets none. Who chooses first stands best: of those that came off badly one at a time
 * is let choose before all others, and the best of what comes of it is taken.
 */
export function placeLabels(
  names: readonly Named[],
  bounds: Box,
  inTheWay: readonly Box[],
): readonly (Box | undefined)[] {
  const inReach = new Map(names.map((name) => [name, placesFor(name)]));
  let layout = placedInOrder(names, bounds, inTheWay, inReach);
  let best = layout;
  let order = names;
  for (let tried = 1; tried < mostTried && layout.worse.length > 0; tried += 1) {
    const next = layout.worse[tried % layout.worse.length];
    order = [...order.filter((name) => name === next), ...order.filter((name) => name !== next)];
    layout = placedInOrder(order, bounds, inTheWay, inReach);
    if (layout.cost < best.cost) best = layout;
  }
  return names.map((name) => best.places.get(name));
}

function placedInOrder(
  names: readonly Named[],
  bounds: Box,
  inTheWay: readonly Box[],
  inReach: ReadonlyMap<Named, readonly Box[]>,
): Layout {
  const symbols = names.map(symbolOf);
  const taken: Box[] = [...symbols, ...inTheWay];
  const leaders: Leader[] = [];
  const places = new Map<Named, Box>();
  const worse: Named[] = [];
  let cost = 0;
  const isFree = (box: Box): boolean =>
    within(box, bounds) && !taken.some((other) => meet(box, other));
  const isClear = (name: Named, box: Box): boolean => {
    const leader = leaderOf(name.at, box);
    return (
      !symbols.some((symbol, index) => names[index] !== name && runsInto(leader, symbol)) &&
      ![...places.values()].some((label) => runsInto(leader, label)) &&
      !leaders.some((other) => cross(leader, other) || runsInto(other, box))
    );
  };
  for (const name of names) {
    let free: Box | undefined;
    const clear = inReach.get(name)?.find((each) => {
      if (!isFree(each)) return false;
      free ??= each;
      return isClear(name, each);
    });
    const box = clear ?? free;
    if (!clear) worse.push(name);
    if (!box) {
      cost += costs.unnamed;
      continue;
    }
    const leader = leaderOf(name.at, box);
    cost += lengthOf(leader) + (clear ? 0 : costs.entangled);
    places.set(name, box);
    taken.push(box);
    leaders.push(leader);
  }
  return { places, worse, cost };
}

function symbolOf({ at, reach }: Named): Box {
  return { x: at.x - reach, y: at.y - reach, width: reach * 2, height: reach * 2 };
}

function placesFor(name: Named): readonly Box[] {
  return Array.from({ length: rings }).flatMap((_, ring) =>
    (ring < farOut ? sides : sidesFarOut).map((side) =>
      beside(name, side, name.reach + gap + ring * step),
    ),
  );
}

function beside({ at, width, height }: Named, side: Point, away: number): Box {
  return {
    x: at.x + side.x * away - (side.x < 0 ? width : side.x > 0 ? 0 : width / 2),
    y: at.y + side.y * away - (side.y < 0 ? height : side.y > 0 ? 0 : height / 2),
    width,
    height,
  };
}

export function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
