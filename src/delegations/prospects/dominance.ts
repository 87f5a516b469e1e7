import type { Sheet } from '../../analysis/space.ts';
import { sumsOf, totalsOf, type Half, type Totals } from './layout.ts';
import type { Standpoint } from '../standpoint.ts';

/**
 * Which choices on a half of the agenda do a party no less good than which, whatever is chosen on
 * the other half: in true points, in inner ones, with each ratifier at home and towards each
 * linkage.
 */
export interface Dominance {
  readonly betters: Uint16Array; // of one choice after another
  readonly starts: Uint32Array; // where those of each choice begin; one more for the end
  readonly truth: Totals; // true points of each choice, linkages left out
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
  const truth = totalsOf(half, point.truth.points);
  const made = half.count > MOST_COMPARED ? allStand(half, truth) : compare(half, point, truth);
  shelf.set(key, made);
  return made;
}

function allStand({ count }: Half, truth: Totals): Dominance {
  return { betters: new Uint16Array(0), starts: new Uint32Array(count + 1), truth };
}

function compare(half: Half, point: Standpoint, truth: Totals): Dominance {
  const { count, lists } = half;
  const merits = meritsOf(half, point, truth.sums);
  const changes = changesIn(lists, count);
  let betters = new Uint16Array(8 * count);
  let end = 0;
  const starts = new Uint32Array(count + 1);
  const isBetter = new Uint8Array(count);
  const all = new Uint16Array(count);
  for (let choice = 0; choice < count; choice++) {
    const found = writeBetters(all, merits, choice);
    for (let at = 0; at < found; at++) isBetter[all[at]!] = 1;
    if (end + found > betters.length) betters = longer(betters, end + found);
    // What has fewer own points comes first: the other side is likelier to prefer it.
    for (let at = found - 1; at >= 0; at--) {
      const other = all[at]!;
      if (!comesInParts(changes, choice, other, isBetter)) betters[end++] = other;
    }
    for (let at = 0; at < found; at++) isBetter[all[at]!] = 0;
    starts[choice + 1] = end;
  }
  return { betters: betters.slice(0, end), starts, truth };
}

/** Writes all that do no worse than a choice, by falling true points; how many they are. */
function writeBetters(all: Uint16Array, merits: Merits, choice: number): number {
  const { truth, byPoints } = merits;
  const own = truth[choice]!;
  let found = 0;
  for (const other of byPoints) {
    // Only what has at least as many true points can do no worse.
    if (truth[other]! < own) break;
    if (other !== choice && isNoWorse(merits, other, choice)) all[found++] = other;
  }
  return found;
}

function longer(numbers: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(2 * least);
  made.set(numbers);
  return made;
}

/** Another option of one issue: by how much each choice's number is raised by its option there. */
type Change = Uint16Array;

function changesIn(lists: Half['lists'], count: number): readonly Change[] {
  let place = count;
  return lists.map(({ length }) => {
    place /= length;
    const step = place;
    return Uint16Array.from(
      { length: count },
      (_, choice) => (Math.floor(choice / step) % length) * step,
    );
  });
}

/**
 * Whether a change for the better is two in one, each of them one for the better: where the other
 * side likes the whole, it likes one of the parts, so that the parts will do.
 */
function comesInParts(
  changes: readonly Change[],
  from: number,
  to: number,
  isBetter: Uint8Array,
): boolean {
  for (const change of changes) {
    const part = change[to]! - change[from]!;
    if (part !== 0 && isBetter[from + part] === 1 && isBetter[to - part] === 1) return true;
  }
  return false;
}

/** What the choices on a half are compared by. */
interface Merits {
  readonly half: Half;
  readonly truth: Float64Array;
  readonly byPoints: Uint16Array; // the choices by falling true points
  readonly inner: Float64Array | undefined; // inner points, where they are others
  readonly innerPoints: Sheet['points'];
  readonly ratifiers: number;
  readonly wanted: number; // bit by bit, the linkages that bring points
  readonly unwanted: number;
}

function meritsOf(half: Half, { truth: sheet, inner }: Standpoint, truth: Float64Array): Merits {
  return {
    half,
    truth,
    byPoints: fallingBy(truth),
    inner: inner === sheet ? undefined : sumsOf(half, inner.points),
    innerPoints: inner.points,
    ratifiers: half.supports.length / half.count,
    ...linkagesBySign(sheet),
  };
}

function fallingBy(numbers: Float64Array): Uint16Array {
  const order = new Uint16Array(numbers.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  return order.sort((a, b) => Math.sign(numbers[b]! - numbers[a]!));
}

function linkagesBySign({ linkages }: Sheet): { wanted: number; unwanted: number } {
  let [wanted, unwanted] = [0, 0];
  for (const [at, { points }] of linkages.entries()) {
    if (points > 0) wanted |= 1 << at;
    else unwanted |= 1 << at;
  }
  return { wanted, unwanted };
}

/** Whether one choice does no worse than another in all but true points. */
function isNoWorse(merits: Merits, one: number, other: number): boolean {
  const { half, inner, ratifiers } = merits;
  const { supports } = half;
  const mine = half.met[one]!;
  const theirs = half.met[other]!;
  if ((theirs & ~mine & merits.wanted) !== 0 || (mine & ~theirs & merits.unwanted) !== 0)
    return false;
  const gap = (other - one) * ratifiers;
  for (let at = one * ratifiers; at < (one + 1) * ratifiers; at++) {
    if (supports[at]! < supports[at + gap]!) return false;
  }
  if (inner === undefined) return true;
  const more = inner[one]! - inner[other]!;
  if (more > SAME || more < -SAME) return more > 0;
  return isSame(merits, one, other);
}

/**
 * Inner points are added up issue by issue, and rounded: what is as good as the same must be the
 * same on each issue, so that no rounding tells them apart.
 */
function isSame({ half, innerPoints }: Merits, one: number, other: number): boolean {
  const { from, lists, options } = half;
  const width = lists.length;
  return lists.every((_, issue) => {
    const points = innerPoints[from + issue]!;
    return points[options[one * width + issue]!] === points[options[other * width + issue]!];
  });
}
