import { isBlock } from '../text/held.ts';
import { worthIn } from './best-points.ts';

const furthest = 100; // points of an option lie between this and its negative

/** Points of an option: a number, or two where it depends on an event. */
type Points = number | Readonly<Record<string, unknown>>;

/**
 * The options of an issue with its best at `after` instead of `before` points, the others in
 * proportion and in the same order: two that differed still do, as far as there is room.
 * Undefined where the best cannot be worth that.
 */
export function pointsScaled(
  options: Readonly<Record<string, unknown>>,
  before: number,
  after: number,
): readonly (readonly [string, Points])[] | undefined {
  if (Math.abs(after) > furthest) return undefined;
  const worths = Object.values(options).map((points) => worthIn(points) ?? 0);
  const levels = levelsScaled(worths, before, after);
  const made = Object.entries(options).map(([option, points]) => {
    const worth = levels.get(worthIn(points) ?? 0) ?? 0;
    return [option, isBlock(points) ? branches(points, worth, after / before) : worth] as const;
  });
  const isMade = made.every(([, points], at) => {
    return points !== undefined && worthIn(points) === levels.get(worths[at] ?? 0);
  });
  return isMade
    ? made.flatMap(([option, points]) => (points === undefined ? [] : [[option, points] as const]))
    : undefined;
}

/** What each worth becomes, from the best down. */
function levelsScaled(
  worths: readonly number[],
  before: number,
  after: number,
): ReadonlyMap<number, number> {
  const falling = [...new Set(worths)].toSorted((one, other) => other - one);
  const positive = falling.filter((worth) => worth > 0).length;
  const made = new Map<number, number>();
  let above = after + 1;
  for (const [at, worth] of falling.entries()) {
    const share = Math.min(Math.round((worth * after) / before), above - 1);
    const room = positive - at; // for it and those below that are still worth something
    if (at === 0) above = after;
    else if (worth > 0) above = Math.max(share, Math.min(room, above - 1), 0);
    else above = worth === 0 ? 0 : Math.max(Math.min(share, -1), -furthest);
    made.set(worth, above);
  }
  return made;
}

/** Two numbers and a belief that are together worth so much; undefined where none are. */
function branches(points: Readonly<Record<string, unknown>>, worth: number, by: number) {
  const [happens, otherwise] = ['happens', 'otherwise'].map((key) =>
    Math.round(Number(points[key]) * by),
  );
  const nudges = [0, 1, -1, 2, -2, 3, -3];
  const tried = nudges.flatMap((more) =>
    nudges.map((less) => ({
      ...points,
      happens: (happens ?? 0) + more,
      otherwise: (otherwise ?? 0) + less,
    })),
  );
  return tried
    .filter((each) => [each.happens, each.otherwise].every((one) => Math.abs(one) <= furthest))
    .find((each) => worthIn(each) === worth);
}
