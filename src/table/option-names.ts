import { broken, type Measure } from './lettering.ts';
import type { Row } from './layout-rows.ts';

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
  return shown.map((option, at) => {
    const place = (which: number | undefined): number | undefined => places[which ?? -1]?.x;
    const x = place(option) ?? from;
    const before = place(shown[at - 1]);
    const after = place(shown[at + 1]);
    const left = before === undefined ? from : (before + x) / 2 + GAP / 2;
    const right = after === undefined ? to : (x + after) / 2 - GAP / 2;
    // As near under its place as the edges of its room let it.
    const width = Math.min(right - left, measure(names[option] ?? '') + 1);
    return { option, x: Math.max(left, Math.min(x - width / 2, right - width)), width };
  });
}
