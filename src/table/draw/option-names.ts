import { broken, type Measure } from './lettering.ts';
import type { Row } from '../layout/rows.ts';

/** Where a name is written under a track, and how wide it may be. */
export interface NameSpot {
  readonly option: number;
  readonly x: number; // left edge
  readonly width: number;
}

const GAP = 8;

/**
 * Room for the names of a row's options. Where each has enough under its own place, all are named;
 * else only those that matter now, which share the line, so that a name is read rather than guessed.
 *
 * @param taken where a side stands, or what the issue was closed at
 * @param measure widths of the names as they are written
 */
export function nameSpots(
  { places, labelWidth, labelLines, box, title, beside }: Row,
  names: readonly string[],
  taken: readonly number[],
  measure: Measure,
): readonly NameSpot[] {
  const fits = names.every(
    (name) => !broken(name, labelWidth, labelLines, measure).some((line) => line.endsWith('…')),
  );
  if (fits) {
    return places.map(({ x }, option) => ({ option, x: x - labelWidth / 2, width: labelWidth }));
  }
  const shown = [...new Set(taken)].filter((each) => places[each]).sort((a, b) => a - b);
  const from = beside ? title.x + title.width : box.x;
  const to = box.x + box.width;
  const wanted = shown.map((option) => ({
    option,
    at: places[option]?.x ?? from,
    width: Math.ceil(measure(names[option] ?? '')) + 1,
  }));
  const all = wanted.reduce((sum, { width }) => sum + width, GAP * (wanted.length - 1));
  return all <= to - from ? pushedApart(wanted, from, to) : shared(wanted, from, to);
}

interface Wanted {
  readonly option: number;
  readonly at: number; // the place itself
  readonly width: number; // of the whole name
}

/** Whole names as near under their places as their neighbours and the edges let them. */
function pushedApart(wanted: readonly Wanted[], from: number, to: number): readonly NameSpot[] {
  const lefts = wanted.map(({ at, width }) => Math.max(from, at - width / 2));
  for (const [index, each] of wanted.slice(0, -1).entries()) {
    const end = (lefts[index] ?? 0) + each.width + GAP;
    lefts[index + 1] = Math.max(lefts[index + 1] ?? 0, end);
  }
  let right = to;
  for (let index = wanted.length - 1; index >= 0; index--) {
    lefts[index] = Math.min(lefts[index] ?? 0, right - (wanted[index]?.width ?? 0));
    right = (lefts[index] ?? 0) - GAP;
  }
  return wanted.map(({ option, width }, index) => ({ option, x: lefts[index] ?? from, width }));
}

/** Each name up to half-way to its neighbours. */
function shared(wanted: readonly Wanted[], from: number, to: number): readonly NameSpot[] {
  return wanted.map(({ option, at, width: whole }, index) => {
    const [before, after] = [wanted[index - 1]?.at, wanted[index + 1]?.at];
    const left = before === undefined ? from : (before + at) / 2 + GAP / 2;
    const right = after === undefined ? to : (at + after) / 2 - GAP / 2;
    const width = Math.min(right - left, whole);
    return { option, x: Math.max(left, Math.min(at - width / 2, right - width)), width };
  });
}
