import { degreesOf, distance, unitVector, type Degrees } from './groups.ts';

/** A part of the globe: all that lies no farther from a place than so many radians. */
export interface Cap {
  readonly at: Degrees;
  readonly reach: number;
}

export function meets(one: Cap, other: Cap): boolean {
  return distance(one.at, other.at) <= one.reach + other.reach;
}

/** A cap around places: not the smallest, but found quickly for any number of them. */
export function capAround(places: readonly (readonly number[])[]): Cap {
  const points = places.map(([east = 0, north = 0]) => unitVector([east, north]));
  const middle = [0, 1, 2].map((axis) =>
    points.reduce((sum, point) => sum + (point[axis] ?? 0), 0),
  );
  const length = Math.hypot(...middle);
  if (length < 1e-9) return { at: [0, 90], reach: Math.PI }; // all around the globe
  const [x = 0, y = 0, z = 0] = middle.map((part) => part / length);
  const nearness = points.map(([px = 0, py = 0, pz = 0]) => px * x + py * y + pz * z);
  const least = nearness.reduce((one, other) => Math.min(one, other), 1);
  return { at: degreesOf([x, y, z]), reach: Math.acos(Math.max(-1, least)) };
}
