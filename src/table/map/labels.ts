import type { Box, Point } from '../layout/box.ts';

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

const gap = 3;

/**
 * A place for each label beside its symbol, or farther out if it must be, such that no label lies on
 * another, on a symbol, on what is in the way, or over the edge. A label for which there is no such
 * place at all gets none.
 */
export function placeLabels(
  names: readonly Named[],
  bounds: Box,
  inTheWay: readonly Box[],
): readonly (Box | undefined)[] {
  const symbols = names.map(({ at, reach }) => ({
    x: at.x - reach,
    y: at.y - reach,
    width: reach * 2,
    height: reach * 2,
  }));
  const taken: Box[] = [...symbols, ...inTheWay];
  return names.map((name) => {
    for (let ring = 0; ring < 9; ring += 1) {
      for (const side of sides) {
        const box = beside(name, side, name.reach + gap + ring * 13);
        if (!within(box, bounds) || taken.some((other) => meet(box, other))) continue;
        taken.push(box);
        return box;
      }
    }
    return undefined;
  });
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
