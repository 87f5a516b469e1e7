import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Box, Point } from '../layout/box.ts';
import { middleOf, type Degrees } from './groups.ts';

const radians = Math.PI / 180;

/**
 * The globe seen from above the middle of some places, as large as they fit into a box, north upwards:
 * equal areas, anywhere, over the date line and the poles as well.
 *
 * @param least degrees from the middle of the box to its nearer edges that are shown at least
 */
export function fitted(box: Box, places: readonly Degrees[], least: number): GeoProjection {
  const [east, north] = middleOf(places).at;
  const projection = geoAzimuthalEqualArea()
    .rotate([-east, -north])
    .translate([0, 0])
    .scale(1)
    .precision(0.3);
  const points = places.flatMap((at) => projected(projection, at) ?? []);
  const bounds = boundsOf(points);
  const closest = Math.min(box.width, box.height) / 2 / (least * radians);
  const scale = Math.min(
    closest,
    box.width / Math.max(bounds.width, 1e-9),
    box.height / Math.max(bounds.height, 1e-9),
  );
  return projection
    .scale(scale)
    .translate([
      box.x + box.width / 2 - (bounds.x + bounds.width / 2) * scale,
      box.y + box.height / 2 - (bounds.y + bounds.height / 2) * scale,
    ]);
}

/** The whole globe in a box, cut where there is least land to be cut. */
export function wholeGlobe(box: Box): GeoProjection {
  return geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ],
      { type: 'Sphere' },
    );
}

function boundsOf(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function projected(projection: GeoProjection, at: Degrees): Point | undefined {
  const point = projection([at[0], at[1]]);
  return point ? { x: point[0], y: point[1] } : undefined;
}
