import { tell } from '../problems/problem-key.ts';
import type { MarkKey } from './cause-key.ts';
import {
  brief,
  indentOf,
  inQuotes,
  rowOf,
  withLine,
  type Cause,
  type Halt,
  type Page,
} from './page.ts';

/** Why a text cannot begin with these. */
const meanings: Readonly<Record<string, MarkKey>> = {
  '@': 'mark.kept',
  '`': 'mark.kept',
  '%': 'mark.directive',
  ',': 'mark.parts',
  '*': 'mark.alias',
  '&': 'mark.anchor',
  '!': 'mark.tag',
  '|': 'mark.text',
  '>': 'mark.text',
  '?': 'mark.begins',
  '-': 'mark.entry',
  ':': 'mark.endsKey',
  ']': 'mark.endsList',
  '}': 'mark.endsBlock',
};

/** A text that begins with a mark of YAML's own. */
export function reservedStart(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { key, marker, value, valueAt } = rowOf(line);
  const first = value[0] ?? '';
  if ((key === undefined && marker === '' && first !== '%') || page.isProse[halt.line])
    return undefined;
  const meaning = Object.hasOwn(meanings, first) ? meanings[first] : undefined;
  if (meaning === undefined || /^[|>][-+\d]*\s*(#.*)?$/.test(value)) return undefined;
  if (/^[?:-]\S/.test(value)) return undefined;
  const said = [
    tell('cause.startMark', { mark: first, meaning: tell(meaning), text: shown(key, value) }),
  ];
  return { line: halt.line, column: valueAt, said, mended: quoted(page, halt.line) };
}

/** `[` or `{` at the beginning, and nothing that closes it. */
export function openBracket(page: Page, halt: Halt): Cause | undefined {
  if (
    !/^Flow |between flow|in flow|Unexpected flow/.test(halt.message) &&
    halt.code !== 'MISSING_CHAR'
  )
    return undefined;
  for (let at = halt.line; at >= Math.max(0, halt.line - 40); at -= 1) {
    const line = page.lines[at] ?? '';
    const { value, valueAt } = rowOf(line);
    if (!/^[[{]/.test(value)) continue;
    const open = value[0] ?? '';
    const close = open === '[' ? ']' : '}';
    if (balance(page.lines.slice(at, halt.line), valueAt) <= 0) continue;
    const said = [tell('cause.openBracket', { open, close })];
    const mended = isList(value)
      ? withLine(page.lines, at, line.trimEnd() + close)
      : quoted(page, at);
    return { line: at, column: valueAt, said, mended };
  }
  return undefined;
}

const isList = (value: string): boolean => /^\{.*:|^\[.*,/.test(value);

function balance(lines: readonly string[], from: number): number {
  let open = 0;
  for (const [n, line] of lines.entries()) {
    const bare = (n === 0 ? line.slice(from) : line).replace(/'[^']*'|"[^"]*"/g, '');
    for (const mark of bare)
      open += mark === '[' || mark === '{' ? 1 : mark === ']' || mark === '}' ? -1 : 0;
  }
  return open;
}

/** `[Rome] talks`: a bracket that closes before the text does. */
export function textBehindBracket(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { key, value, valueAt } = rowOf(line);
  if (!/^[[{]/.test(value) || halt.code !== 'UNEXPECTED_TOKEN' || !/[\]}]\s*[^\s\]},#]/.test(value))
    return undefined;
  const what = value.startsWith('[') ? 'cause.bracketIsList' : 'cause.bracketIsBlock';
  const said = [tell(what, { mark: value[0] ?? '', text: shown(key, value) })];
  return { line: halt.line, column: valueAt, said, mended: quoted(page, halt.line) };
}

/** `title: Rome: Something`: the second colon makes a key of the text before it. */
export function colonInText(page: Page, halt: Halt): Cause | undefined {
  if (page.isProse[halt.line]) return undefined;
  const { indent, key, marker, value, valueAt } = rowOf(page.lines[halt.line] ?? '');
  if ((key === undefined && marker === '') || /^["'[{|>]/.test(value)) return undefined;
  // The text may go on below, and the colon stand there.
  let last = halt.line;
  while (indentOf(page.lines[last + 1] ?? '') > indent + marker.length) last += 1;
  const at = page.lines.findIndex((line, n) => {
    return n >= halt.line && n <= last && /:(\s|$)/.test(n === halt.line ? value : line);
  });
  if (at < 0) return undefined;
  const from = at === halt.line ? valueAt : 0;
  const column = from + (page.lines[at] ?? '').slice(from).search(/:(\s|$)/);
  const shownAs = last === halt.line ? shown(key, value) : "'…'";
  const said = [tell('cause.colonInText', { text: shownAs })];
  const whole = [value, ...page.lines.slice(halt.line + 1, last + 1)].join('\n');
  const [head = '', ...tail] = inQuotes(whole.trimEnd()).split('\n');
  const mended = page.lines.map((line, n) => {
    if (n === halt.line) return line.slice(0, valueAt) + head;
    return n > halt.line && n <= last ? (tail[n - halt.line - 1] ?? line) : line;
  });
  return { line: at, column, said, mended };
}

/** Inside { } and [ ] a comma or a colon in a text has a meaning. */
export function textInBrackets(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  if (halt.code === 'UNEXPECTED_TOKEN' && /^\s*[\]}]/.test(line.slice(halt.column))) {
    const mark = line.slice(halt.column).trim()[0] ?? '';
    const said = [tell('cause.nothingOpen', { mark })];
    const column = line.indexOf(mark, halt.column);
    const mended = withLine(page.lines, halt.line, line.slice(0, column) + line.slice(column + 1));
    return { line: halt.line, column, said, mended };
  }
  if (halt.code !== 'BLOCK_IN_FLOW' || !/[[{]/.test(line)) return undefined;
  const text = /^[^,\]}]*/.exec(line.slice(halt.column))?.[0].trim() ?? '';
  const said = [tell('cause.textInBrackets', { text: brief(text) })];
  const mended = withLine(
    page.lines,
    halt.line,
    line.slice(0, halt.column) + line.slice(halt.column).replace(text, inQuotes(text)),
  );
  return { line: halt.line, column: halt.column, said, mended };
}

/** A text that ends with a quote and begins with none. */
export function neverOpened(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { key, marker, value, valueAt } = rowOf(line);
  const mark = /["']\s*$/.exec(value)?.[0].trim();
  if (mark === undefined || page.isProse[halt.line] || (key === undefined && marker === ''))
    return undefined;
  if (value.split(mark).length !== 2) return undefined;
  const said = [tell('cause.neverOpened', { mark })];
  const mended = withLine(page.lines, halt.line, line.slice(0, valueAt) + mark + value);
  return { line: halt.line, column: valueAt, said, mended };
}

/** A backslash in double quotes, which announces a character by its code. */
export function backslash(page: Page, halt: Halt): Cause | undefined {
  if (halt.code !== 'BAD_DQ_ESCAPE') return undefined;
  const line = page.lines[halt.line] ?? '';
  const said = [tell('cause.backslash')];
  const at = line.indexOf('\\', Math.max(0, halt.column - 1));
  const column = at < 0 ? halt.column : at;
  const mended = line.slice(0, column) + line.slice(column).replace(/\\+/g, '\\\\');
  return { line: halt.line, column, said, mended: withLine(page.lines, halt.line, mended) };
}

function shown(key: string | undefined, value: string): string {
  return `${key === undefined ? '' : `${key}: `}${brief(inQuotes(value.trimEnd()), 60)}`;
}

function quoted({ lines }: Page, at: number): readonly string[] {
  const line = lines[at] ?? '';
  const { value, valueAt } = rowOf(line);
  return withLine(lines, at, line.slice(0, valueAt) + inQuotes(value.trimEnd()));
}
