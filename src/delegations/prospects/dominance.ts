import type { Sheet } from '../../analysis/space.ts';
import type { Half } from './layout.ts';
import type { Standpoint } from '../standpoint.ts';
import { swapsOn, type Swaps } from './swaps.ts';

/**
 * Which choices on a half of the agenda do a party no less good than which, whatever is chosen on
 * the other half: in true points, in inner ones, with each ratifier at home and towards each
 * linkage. Only those are listed that differ on one issue or two: few others say more.
 */
export interface Dominance {
  readonly betters: Uint16Array; // of one choice after another
  readonly starts: Uint32Array; // where those of each choice begin; one more for the end
}

/** A half forgets what is known of it when it is more than this. */
const MOST_KEPT = 200;

const kept = new WeakMap<Half, Map<string, Dominance>>();

export function dominanceIn(half: Half, point: Standpoint): Dominance {
  const shelf = kept.get(half) ?? new Map<string, Dominance>();
  kept.set(half, shelf);
  const keys = point.pointKeys.slice(half.from, half.from + half.lists.length);
  const key = `${point.character.type?.id ?? ''}|${keys.join('|')}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  if (shelf.size >= MOST_KEPT) shelf.clear();
  const made = compare(half, point);
  shelf.set(key, made);
  return made;
}

function compare(half: Half, point: Standpoint): Dominance {
  const { count, met } = half;
  const swaps = swapsOn(half, point);
  const { wanted, unwanted } = linkagesBySign(point.truth);
  const places = new Uint8Array(half.lists.length); // of the options of a choice
  let betters = new Uint16Array(8 * count);
  let end = 0;
  const starts = new Uint32Array(count + 1);
  for (let choice = 0; choice < count; choice++) {
    const mine = met[choice]!;
    for (const each of swaps) {
      const raises = raisesAt(each, half, places);
      if (end + raises.length > betters.length) betters = longer(betters, end + raises.length);
      for (const raise of raises) {
        const other = choice + raise;
        const theirs = met[other]!;
        if ((mine & ~theirs & wanted) === 0 && (theirs & ~mine & unwanted) === 0) {
          betters[end++] = other;
        }
      }
    }
    starts[choice + 1] = end;
    goOn(places, half);
  }
  return { betters: betters.slice(0, end), starts };
}

function raisesAt(
  { one, two, raises }: Swaps,
  { lists }: Half,
  places: Uint8Array,
): readonly number[] {
  const place = places[one]!;
  return raises[two < 0 ? place : place * lists[two]!.length + places[two]!]!;
}

/** The places of the options of the next choice: the last issue is the fastest. */
function goOn(places: Uint8Array, { lists }: Half): void {
  for (let issue = lists.length - 1; issue >= 0; issue--) {
    places[issue]! += 1;
    if (places[issue]! < lists[issue]!.length) return;
    places[issue] = 0;
  }
}

function longer(numbers: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(2 * least);
  made.set(numbers);
  return made;
}

function linkagesBySign({ linkages }: Sheet): { wanted: number; unwanted: number } {
  let [wanted, unwanted] = [0, 0];
  for (const [at, { points }] of linkages.entries()) {
    if (points > 0) wanted |= 1 << at;
    else unwanted |= 1 << at;
  }
  return { wanted, unwanted };
}
