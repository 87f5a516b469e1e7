import type { Value } from '../../lib/phrase.ts';
import { tell, type Told } from '../problems/problem-key.ts';

/** A text as an author sees it: lines, indented, with keys and values. */
export interface Page {
  readonly lines: readonly string[];
  readonly starts: readonly number[]; // offsets of the lines
  readonly isProse: readonly boolean[]; // lines of a text under `|` or `>`, where nothing is markup
}

/** Where the library came to a halt, and its code for it. Lines and columns count from 0. */
export interface Halt {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  /** The last text in quotes that opens before the halt. */
  readonly quoted: Quoted | undefined;
}

export interface Quoted {
  readonly mark: string; // ' or "
  readonly line: number;
  readonly column: number;
  readonly endLine: number; // of its closing quote
  readonly endColumn: number; // behind it
}

/** What an author did, where, and the lines as they would be without it. */
export interface Cause {
  readonly line: number;
  readonly column: number;
  readonly said: Told;
  readonly mended: readonly string[] | undefined; // undefined where nobody can guess
  readonly guessed?: true; // mended so roughly that what is still wrong may be an echo
}

/** One line, taken apart. */
export interface Row {
  readonly indent: number;
  readonly marker: string; // `- ` as often as it stands there
  readonly key: string | undefined;
  readonly value: string;
  readonly valueAt: number; // its column
}

export function pageOf(text: string): Page {
  const lines = text.split('\n');
  let offset = 0;
  const starts = lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
  return { lines, starts, isProse: proseOf(lines) };
}

const blockStart = /(?:^|[:-] +|[:-])[|>][-+\d]*[ \t]*(?:#.*)?$/;

function proseOf(lines: readonly string[]): readonly boolean[] {
  let within: number | undefined; // the indentation of the line that begins the text
  return lines.map((line) => {
    const indent = indentOf(line);
    if (within !== undefined && (line.trim() === '' || indent > within)) return true;
    within = blockStart.test(line) ? indent : undefined;
    return false;
  });
}

export function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

const row = /^( *)((?:- +)*)(?:([\p{L}\p{N}_][\p{L}\p{N}_.-]*|'[^']*'|"[^"]*") *:(?: +|$))?(.*)$/u;

export function rowOf(line: string): Row {
  const [, spaces = '', marker = '', key, value = ''] = row.exec(line) ?? [];
  return { indent: spaces.length, marker, key, value, valueAt: line.length - value.length };
}

/** Line and column of a place in the text. */
export function spotAt({ starts }: Page, offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, column: offset - (starts[low] ?? 0) };
}

/** The nearest line with something on it, up or down. */
export function neighbour({ lines }: Page, from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) return at;
  }
  return undefined;
}

/** The lines with some of them changed. */
export function changed(
  lines: readonly string[],
  change: (line: string, at: number) => string,
): readonly string[] {
  return lines.map(change);
}

export function withLine(lines: readonly string[], at: number, line: string): readonly string[] {
  return lines.map((each, n) => (n === at ? line : each));
}

/** A text in quotes that nothing in it can end. */
export function inQuotes(text: string): string {
  return text.includes("'") && !/["\\]/.test(text)
    ? `"${text}"`
    : `'${text.replaceAll("'", "''")}'`;
}

/** As much of a text as a sentence can quote. */
export function brief(text: string, most = 50): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** `, as on 3 more lines` */
export function andMore(count: number): Value {
  return count <= 1 ? '' : tell('cause.more', { count: count - 1 });
}
