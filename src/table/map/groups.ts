import { geoDistance, geoInterpolate } from 'd3-geo';

/** East, then north. */
export type Degrees = readonly [number, number];

/** A place, and how many marks are there. */
export interface Weighed {
  readonly at: Degrees;
  readonly marks: number;
}

const radians = Math.PI / 180;
const widest = 30 * radians; // what one view can show of the globe around its middle
const near = 20 * radians; // places this close share an inset
const mostPaired = 60; // so many places are tried two by two
const mostTried = 300; // and so many one by one: no scenario of people has more

/** In radians, along the globe. */
export function distance(one: Degrees, other: Degrees): number {
  return geoDistance([...one], [...other]);
}

/** Less than this share of the marks is no heart of theirs. */
const leastShare = 0.4;

/**
 * The places that one view can show together with the most marks in it; undefined where the marks are
 * so scattered that this would be a lesser part of them.
 */
export function heartOf(places: readonly Weighed[]): readonly Degrees[] | undefined {
  const centres = places.slice(0, mostTried).map(({ at }) => at);
  const pairs =
    places.length > mostPaired
      ? []
      : centres.flatMap((one, index) =>
          centres
            .slice(index + 1)
            .map((other): Degrees => geoInterpolate([...one], [...other])(0.5)),
        );
  let best: readonly Weighed[] = [];
  for (const centre of [...centres, ...pairs]) {
    const here = places.filter(({ at }) => distance(centre, at) <= widest);
    if (weightOf(here) > weightOf(best)) best = here;
  }
  if (weightOf(best) < weightOf(places) * leastShare) return undefined;
  return best.map(({ at }) => at);
}

/** Marks first; of as many marks, those in more places. */
function weightOf(places: readonly Weighed[]): number {
  return places.reduce((sum, { marks }) => sum + marks, places.length / 1000);
}

/** Places in groups around the first of each; the nearest are joined until there are at most so many. */
export function groupsOf(
  places: readonly Degrees[],
  most: number,
): readonly (readonly Degrees[])[] {
  let groups: readonly (readonly Degrees[])[] = [];
  for (const at of places) {
    const found = groups.find(([first]) => first !== undefined && distance(first, at) < near);
    groups = found
      ? groups.map((group) => (group === found ? [...group, at] : group))
      : [...groups, [at]];
  }
  while (groups.length > most) {
    const [one, other] = nearestTwo(groups);
    groups = [...groups.filter((each) => each !== one && each !== other), [...one, ...other]];
  }
  return groups;
}

type Group = readonly Degrees[];

function nearestTwo(groups: readonly Group[]): readonly [Group, Group] {
  const pairs = groups.flatMap((one, index) =>
    groups.slice(index + 1).map((other) => ({
      two: [one, other] as const,
      apart: distance(one[0] ?? [0, 0], other[0] ?? [0, 0]),
    })),
  );
  const [first, ...others] = pairs;
  if (first === undefined) return [[], []];
  return others.reduce((best, each) => (each.apart < best.apart ? each : best), first).two;
}

/**
 * The middle of the smallest circle around places on the globe, and its radius in radians, by the
 * steps of Bădoiu and Clarkson ("Smaller core-sets for balls", 2003) on the unit sphere.
 */
export function middleOf(places: readonly Degrees[]): {
  readonly at: Degrees;
  readonly reach: number;
} {
  let centre = unitVector(places[0] ?? [0, 0]);
  for (let step = 1; step <= 100; step += 1) {
    const far = farthest(places, degreesOf(centre));
    if (far === undefined) break;
    const to = unitVector(far);
    const moved = centre.map((part, index) => part + ((to[index] ?? 0) - part) / (step + 1));
    const length = Math.hypot(...moved);
    if (length < 1e-9) break; // of two places on opposite sides any middle will do
    centre = moved.map((part) => part / length);
  }
  const at = degreesOf(centre);
  const far = farthest(places, at);
  return { at, reach: far === undefined ? 0 : distance(at, far) };
}

function farthest(places: readonly Degrees[], from: Degrees): Degrees | undefined {
  let found: Degrees | undefined;
  let most = -1;
  for (const at of places) {
    const away = distance(from, at);
    if (away > most) [found, most] = [at, away];
  }
  return found;
}

/** A place as a point of the unit sphere. */
export function unitVector([east, north]: Degrees): readonly number[] {
  const [along, up] = [east * radians, north * radians];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

export function degreesOf([x = 1, y = 0, z = 0]: readonly number[]): Degrees {
  return [Math.atan2(y, x) / radians, Math.asin(Math.max(-1, Math.min(1, z))) / radians];
}
