import type { Sheet } from '../../analysis/space.ts';
import { sumsOf, totalsOf, type Half, type Totals } from './layout.ts';
import type { Standpoint } from '../standpoint.ts';

/**
 * Which choices on a half of the agenda do a party no less good than which, whatever is chosen on
 * the other half: in true points, in inner ones, with each ratifier at home and towards each
 * linkage. Only those are listed that differ on one issue or two: few others say more.
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
  const { count } = half;
  const merits = meritsOf(half, point, truth.sums);
  const digits = digitsOf(half);
  const isBetter = new Uint8Array(count);
  const found = new Uint16Array(count);
  let betters = new Uint16Array(8 * count);
  let end = 0;
  const starts = new Uint32Array(count + 1);
  for (let choice = 0; choice < count; choice++) {
    const singles = addSingles(found, merits, digits, choice);
    for (let at = 0; at < singles; at++) isBetter[found[at]!] = 1;
    const all = addPairs(found, singles, merits, digits, choice, isBetter);
    for (let at = 0; at < singles; at++) isBetter[found[at]!] = 0;
    if (end + all > betters.length) betters = longer(betters, end + all);
    for (let at = 0; at < all; at++) betters[end++] = found[at]!;
    starts[choice + 1] = end;
  }
  return { betters: betters.slice(0, end), starts, truth };
}

function longer(numbers: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(2 * least);
  made.set(numbers);
  return made;
}

/** How the number of a choice is made up of the places of its options. */
interface Digit {
  readonly place: number; // what the next option of the issue raises the number by
  readonly options: number;
}

function digitsOf({ lists, count }: Half): readonly Digit[] {
  let place = count;
  return lists.map(({ length }) => {
    place /= length;
    return { place, options: length };
  });
}

/** The choice with the first option of one issue in place of its own. */
function withFirst(choice: number, { place, options }: Digit): number {
  return choice - (Math.floor(choice / place) % options) * place;
}

/** Writes what is better by another option of one issue; how many there are. */
function addSingles(
  found: Uint16Array,
  merits: Merits,
  digits: readonly Digit[],
  choice: number,
): number {
  let end = 0;
  for (const digit of digits) {
    let other = withFirst(choice, digit);
    for (let option = 0; option < digit.options; option++, other += digit.place) {
      if (other !== choice && isNoWorse(merits, other, choice)) found[end++] = other;
    }
  }
  return end;
}

/**
 * Adds what is better by other options of two issues, where it is not better by each of them
 * alone: where the other side likes the whole, it likes one of the parts, so that the parts will do.
 */
function addPairs(
  found: Uint16Array,
  from: number,
  merits: Merits,
  digits: readonly Digit[],
  choice: number,
  isBetter: Uint8Array,
): number {
  let end = from;
  for (let one = 0; one < digits.length; one++) {
    for (let two = one + 1; two < digits.length; two++) {
      const [first, second] = [digits[one]!, digits[two]!];
      let half = withFirst(choice, first);
      for (let option = 0; option < first.options; option++, half += first.place) {
        if (half === choice) continue;
        let other = withFirst(half, second);
        for (let more = 0; more < second.options; more++, other += second.place) {
          if (other === half) continue;
          if (isBetter[half] === 1 && isBetter[other - half + choice] === 1) continue;
          if (isNoWorse(merits, other, choice)) found[end++] = other;
        }
      }
    }
  }
  return end;
}

/** What the choices on a half are compared by. */
interface Merits {
  readonly half: Half;
  readonly truth: Float64Array;
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
    inner: inner === sheet ? undefined : sumsOf(half, inner.points),
    innerPoints: inner.points,
    ratifiers: half.supports.length / half.count,
    ...linkagesBySign(sheet),
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

/** Whether one choice does a party no less good than another. */
function isNoWorse(merits: Merits, one: number, other: number): boolean {
  const { half, truth, inner, ratifiers } = merits;
  if (truth[one]! < truth[other]!) return false;
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
