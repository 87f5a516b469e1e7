import type { Phrase } from '../../lib/phrase.ts';

/** What is wrong with a file, as data: the shells say it, the studio underlines it. */
export interface Problem {
  readonly file: string;
  readonly line: number; // 1-based
  readonly column: number; // 1-based, in UTF-16 units, as editors count
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly said: readonly Phrase[]; // what was found, and what would be right
  readonly excerpt: string; // up to three lines of the file, with a caret under the place
  readonly path?: readonly (string | number)[]; // of what it is about, also where that is missing; none where the text is no YAML
}

export type ProblemCode =
  | 'too-large' // over 1 MiB, or more words and marks than a scenario could need
  | 'not-text' // control characters, broken Unicode
  | 'yaml' // not YAML at all
  | 'too-deep'
  | 'alias' // anchors that explode, loop or point nowhere
  | 'duplicate-key'
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-version'
  | 'unknown-name' // an id that nothing in the file declares
  | 'duplicate-name'
  | 'citation' // a `because` that cites nothing that exists
  | 'points' // a score sheet that does not add up
  | 'ladder' // concessions that do not follow from one another
  | 'range' // numbers or counts that contradict one another
  | 'plays-badly'; // warnings of the check

/** Offsets in a text, the end not included. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Most problems that one file is given; the last one says how many more there are. */
export const problemLimit = 100;

/** However a line ends: on Windows, elsewhere, on Macs of old. */
const lineEnd = /\r\n?|\n/;

const widest = 120; // characters of a line that an excerpt shows

/** An error at a place of a text, with the lines around it. */
export function problemAt(
  file: string,
  text: string,
  at: number,
  { code, said }: Pick<Problem, 'code' | 'said'>,
): Problem {
  const lines = text.split(lineEnd);
  const before = text.slice(0, at).split(lineEnd);
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const excerpt = excerptAt(lines, line, column);
  return { file, line, column, code, severity: 'error', said, excerpt };
}

/**
 * The line of a place, the one before and the one after, numbered, with a caret under the place.
 * Long lines are cut around it; characters that a terminal would act on are shown as `·`.
 */
export function excerptAt(lines: readonly string[], line: number, column: number): string {
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  const start = column > widest - 20 ? column - Math.floor(widest / 2) : 0;
  const shown: string[] = [];
  for (let n = first; n <= last; n += 1) {
    const text = visible((lines[n - 1] ?? '').slice(start, start + widest));
    shown.push(`${String(n).padStart(gutter)} | ${text}`.trimEnd());
    if (n === line) shown.push(`${' '.repeat(gutter)} | ${' '.repeat(column - 1 - start)}^`);
  }
  return shown.join('\n');
}

/** Text that cannot steer a terminal: a tab is one space wide so that the caret stays true. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '·');
}
