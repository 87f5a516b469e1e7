import { declared, valueAt } from '../references/references.ts';
import type { Edit } from '../editing/wanted.ts';
import { isBlock, isSame, type PlainValue } from '../text/held.ts';
import { bestPoints, wholeSheet } from './best-points.ts';
import { pointsScaled } from './scaled.ts';

/** A side's sheet that is to come to its hundred points again. */
export interface SharingOut {
  readonly tops: readonly Top[]; // of the issues, in the order of the file
  readonly edits: readonly Edit[];
}

/** What the best option of an issue is worth before and after. */
interface Top {
  readonly issue: string; // its id
  readonly before: number;
  readonly after: number;
}

/**
 * How a side's points come to a hundred: each issue's in proportion, in whole points by largest
 * remainder, its options in the order in which they stood. Undefined where they do already, or
 * where they cannot: not every sheet can be read, or no issue is worth anything.
 */
export function sharingOut(data: unknown, party: string): SharingOut | undefined {
  const best = bestPoints(data, party);
  const issues = declared(data, 'issue').map(({ id }) => id);
  const isWhole = issues.length === best.length && best.every(([id]) => issues.includes(id));
  const before = best.flatMap(([, points]) => points ?? []);
  if (!isWhole || before.length !== best.length || sumOf(before) === wholeSheet) return undefined;
  const after = shares(before);
  if (after === undefined) return undefined;
  const tops = best.map(([issue], at): Top => {
    return { issue, before: before[at] ?? 0, after: after[at] ?? 0 };
  });
  const edits = tops.map((top) => rescaled(data, party, top));
  return edits.every((each) => each !== undefined) ? { tops, edits: edits.flat() } : undefined;
}

/** The edits of the options of an issue; undefined where its best cannot be worth that. */
function rescaled(data: unknown, party: string, top: Top): readonly Edit[] | undefined {
  if (top.before === top.after) return [];
  const path = ['parties', party, 'points', top.issue, 'options'];
  const options = valueAt(data, path);
  const made = isBlock(options) ? pointsScaled(options, top.before, top.after) : undefined;
  return made?.flatMap(([option, value]): readonly Edit[] =>
    isSame(valueAt(options, [option]), value)
      ? []
      : [{ kind: 'set', path: [...path, option], value: value as PlainValue }],
  );
}

/** Whole numbers in proportion that come to the whole sheet; what is worth nothing stays as it is. */
function shares(tops: readonly number[]): readonly number[] | undefined {
  const rising = tops.map((top) => Math.max(top, 0));
  const all = sumOf(rising);
  if (all === 0) return undefined;
  const whole = wholeSheet - sumOf(tops.filter((top) => top < 0));
  const exact = rising.map((top) => (top * whole) / all);
  const made = exact.map(Math.floor);
  const left = whole - sumOf(made);
  const remainder = (at: number) => (exact[at] ?? 0) % 1;
  const order = [...exact.keys()].toSorted((a, b) => remainder(b) - remainder(a) || a - b);
  for (const at of order.slice(0, left)) made[at] = (made[at] ?? 0) + 1;
  // What was worth something stays worth something.
  for (const at of made.keys()) {
    if (made[at] !== 0 || tops[at] === 0 || (tops[at] ?? 0) < 0) continue;
    const most = made.indexOf(Math.max(...made));
    made[most] = (made[most] ?? 0) - 1;
    made[at] = 1;
  }
  return made.map((share, at) => Math.min(tops[at] ?? 0, 0) || share);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
