import type { Sheet } from '../../analysis/space.ts';
import { sumsOf, type Half } from './layout.ts';
import type { Standpoint } from '../standpoint.ts';

/**
 * Which choices on a half of the agenda do a party no less good than which, whatever is chosen on
 * the other half: in true points, in inner ones, with each ratifier at home and towards each
 * linkage.
 */
export interface Dominance {
  readonly betters: Uint16Array; // of one choice after another
  readonly starts: Uint32Array; // where those of each choice begin; one more for the end
}

/** A half forgets what is known of it when it is more than this. */
const MOST_KEPT = 200;
/** Of more choices than any half of a summit has, all stand: to compare each pair would take long. */
const MOST_COMPARED = 1500;
/** Inner points are fractions: nearer to each other than this, they count as the same. */
const SAME = 1e-6;

const kept = new WeakMap<Half, Map<string, Dominance>>();

export function dominanceIn(half: Half, point: Standpoint): Dominance {
  const shelf = kept.get(half) ?? new Map<string, Dominance>();
  kept.set(half, shelf);
  const keys = point.pointKeys.slice(half.from, half.from + half.lists.length);
  const key = `${point.character.type?.id ?? ''}|${keys.join('|')}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  if (shelf.size >= MOST_KEPT) shelf.clear();
  const made = half.count > MOST_COMPARED ? allStand(half) : compare(half, point);
  shelf.set(key, made);
  return made;
}

function allStand({ count }: Half): Dominance {
  return { betters: new Uint16Array(0), starts: new Uint32Array(count + 1) };
}

function compare(half: Half, point: Standpoint): Dominance {
  const { count, lists } = half;
  const isNoWorse = comparison(half, point);
  const truth = sumsOf(half, point.truth.points);
  // Only what has at least as many true points can do no worse.
  const byPoints = Array.from(truth.keys()).sort((a, b) => (truth[b] ?? 0) - (truth[a] ?? 0));
  const changes = changesIn(lists);
  const betters: number[] = [];
  const starts = new Uint32Array(count + 1);
  for (let choice = 0; choice < count; choice++) {
    const points = truth[choice] ?? 0;
    const all = new Set<number>();
    for (const other of byPoints) {
      if ((truth[other] ?? 0) < points) break;
      if (other !== choice && isNoWorse(other, choice)) all.add(other);
    }
    for (const other of all) if (!comesInParts(changes, choice, other, all)) betters.push(other);
    starts[choice + 1] = betters.length;
  }
  return { betters: Uint16Array.from(betters), starts };
}

/**
 * Whether a change for the better is two in one, each of them one for the better: where the other
 * side likes the whole, it likes one of the parts, so that the parts will do.
 */
function comesInParts(
  changes: readonly Change[],
  from: number,
  to: number,
  betters: ReadonlySet<number>,
): boolean {
  return changes.some(({ place, size }) => {
    const change = (Math.floor(to / place) % size) - (Math.floor(from / place) % size);
    const part = change * place;
    return change !== 0 && betters.has(from + part) && betters.has(to - part);
  });
}

/** Another option of one issue: by how much the next one raises a choice's number, of how many. */
interface Change {
  readonly place: number;
  readonly size: number;
}

function changesIn(lists: Half['lists']): readonly Change[] {
  return lists.map(({ length: size }, at) => ({
    place: lists.slice(at + 1).reduce((product, list) => product * list.length, 1),
    size,
  }));
}

/** Whether one choice does no worse than another in all but true points. */
function comparison(half: Half, point: Standpoint): (one: number, other: number) => boolean {
  const { count, supports, met } = half;
  const { inner, truth } = point;
  const ratifiers = supports.length / count;
  const { wanted, unwanted } = linkagesBySign(truth);
  const isNoLess = inner === truth ? () => true : innerComparison(half, inner);
  return (one, other) => {
    const [mine, theirs] = [met[one] ?? 0, met[other] ?? 0];
    if ((theirs & ~mine & wanted) !== 0 || (mine & ~theirs & unwanted) !== 0) return false;
    const [at, from] = [one * ratifiers, other * ratifiers];
    for (let each = 0; each < ratifiers; each++) {
      if ((supports[at + each] ?? 0) < (supports[from + each] ?? 0)) return false;
    }
    return isNoLess(one, other);
  };
}

function linkagesBySign({ linkages }: Sheet): { wanted: number; unwanted: number } {
  let [wanted, unwanted] = [0, 0];
  for (const [at, { points }] of linkages.entries()) {
    if (points > 0) wanted |= 1 << at;
    else unwanted |= 1 << at;
  }
  return { wanted, unwanted };
}

/**
 * Inner points are added up issue by issue, and rounded: what is as good as the same must be the
 * same on each issue, so that no rounding tells them apart.
 */
function innerComparison(half: Half, { points }: Sheet): (one: number, other: number) => boolean {
  const { lists, options, from } = half;
  const sums = sumsOf(half, points);
  const width = lists.length;
  const pointsOn = (choice: number, issue: number): number =>
    points[from + issue]?.[options[choice * width + issue] ?? 0] ?? 0;
  return (one, other) => {
    const more = (sums[one] ?? 0) - (sums[other] ?? 0);
    if (more > SAME || more < -SAME) return more > 0;
    return lists.every((_, issue) => pointsOn(one, issue) === pointsOn(other, issue));
  };
}
