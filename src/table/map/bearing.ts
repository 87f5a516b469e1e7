import type { Degrees } from './groups.ts';

const EARTH = 6371; // km, mean radius

/** The place that lies so many kilometres from another, in a direction clockwise from north. */
function destination([east, north]: Degrees, kilometres: number, bearing: number): Degrees {
  const radians = Math.PI / 180;
  const [reach, way, latitude] = [kilometres / EARTH, bearing * radians, north * radians];
  const there = Math.asin(
    Math.sin(latitude) * Math.cos(reach) + Math.cos(latitude) * Math.sin(reach) * Math.cos(way),
  );
  const turn = Math.atan2(
    Math.sin(way) * Math.sin(reach) * Math.cos(latitude),
    Math.cos(reach) - Math.sin(latitude) * Math.sin(there),
  );
  return [east + turn / radians, there / radians];
}

/** Points along the rim of a sector, clockwise. */
export function arcOf(
  at: Degrees,
  kilometres: number,
  from: number,
  to: number,
): readonly Degrees[] {
  const sweep = (to - from + 360) % 360 || 360;
  return Array.from({ length: 41 }, (_, index) =>
    destination(at, kilometres, from + (sweep * index) / 40),
  );
}
