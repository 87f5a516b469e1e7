import { slotsOf, type Collection, type Slot } from './slots.ts';

/** An entry between line breaks, with the comments that belong to it. */
export interface Chunk extends Slot {
  readonly start: number; // the first letter of it or of the comments right above it
  readonly end: number; // behind the comment on its last line, or those below that stand deeper
}

/**
 * The entries of a list or block that is written a line or more each, in order. Comments belong to
 * the entry below them if nothing stands between, and to the one above if they stand deeper than it.
 *
 * @param isWhole whether the collection is the whole file, whose first comments are the file's own
 */
export function chunksOf(
  text: string,
  collection: Collection,
  isWhole = false,
): readonly Chunk[] | undefined {
  const slots = slotsOf(text, collection);
  if (slots === undefined) return undefined;
  const chunks: Chunk[] = [];
  for (const [at, slot] of slots.entries()) {
    const before = chunks.at(-1)?.end;
    const start = at === 0 && isWhole ? slot.from : startWithComments(text, slot.from, before ?? 0);
    chunks.push({ ...slot, start, end: endWithComments(text, slot) });
  }
  return chunks;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** How far from the margin something stands. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (text[start] === '\ufeff' ? 1 : 0);
}

/** What a line that holds nothing but a comment says, and how deep it stands. */
function commentAt(text: string, start: number): number | undefined {
  const blanks = /^ *(?=#)/.exec(text.slice(start, lineEnd(text, start)));
  return blanks?.[0].length;
}

function startWithComments(text: string, from: number, after: number): number {
  const column = columnOf(text, from);
  let start = from;
  let line = lineStart(text, from);
  if (/\S/.test(text.slice(line, from))) return from;
  while (line > after) {
    line = lineStart(text, line - 1);
    if (line <= after || commentAt(text, line) !== column) break;
    start = line + column;
  }
  return start;
}

function endWithComments(text: string, { from, to }: Slot): number {
  const column = columnOf(text, from);
  let end = lineEnd(text, to);
  for (;;) {
    const next = text.indexOf('\n', end) + 1;
    if (next === 0) return end;
    const depth = commentAt(text, next);
    if (depth === undefined || depth <= column) return end;
    end = lineEnd(text, next);
  }
}
