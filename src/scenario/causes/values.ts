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

/** Why a text cannot begin with these, in a word. */
const meanings: Readonly<Record<string, string>> = {
  '@': 'is kept for later versions of YAML',
  '`': 'is kept for later versions of YAML',
  '%': 'begins a directive to YAML',
  ',': 'parts the entries of a list',
  '*': 'stands for something said before (an alias)',
  '&': 'gives a name to what follows (an anchor)',
  '!': 'begins a tag',
  '|': 'announces a text on the lines below',
  '>': 'announces a text on the lines below',
  '?': 'begins a key',
  '-': 'begins an entry of a list',
  ':': 'ends a key',
  ']': 'ends a list',
  '}': 'ends a block',
};

/** A text that begins with a mark of YAML's own. */
export function reservedStart(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { key, marker, value, valueAt } = rowOf(line);
  const first = value[0] ?? '';
  if ((key === undefined && marker === '' && first !== '%') || page.isProse[halt.line])
    return undefined;
  if (!Object.hasOwn(meanings, first) || /^[|>][-+\d]*\s*(#.*)?$/.test(value)) return undefined;
  if (/^[?:-]\S/.test(value)) return undefined;
  const message = `A text cannot begin with “${first}”, which ${meanings[first] ?? ''}. Put it in quotes: ${shown(key, value)}.`;
  return { line: halt.line, column: valueAt, message, mended: quoted(page, halt.line) };
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
    const message = `The “${open}” that opens here is not closed before the next entry. Type “${close}” at its end; if the text itself begins with “${open}”, put it in quotes.`;
    const mended = isList(value)
      ? withLine(page.lines, at, line.trimEnd() + close)
      : quoted(page, at);
    return { line: at, column: valueAt, message, mended };
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
  const message = `A text that begins with “${value[0] ?? ''}” is read as a ${value.startsWith('[') ? 'list' : 'block'}. Put it in quotes: ${shown(key, value)}.`;
  return { line: halt.line, column: valueAt, message, mended: quoted(page, halt.line) };
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
  const message = `The colon in this text, with a space behind it, is read as the end of a key. Put the text in quotes: ${shownAs}.`;
  const whole = [value, ...page.lines.slice(halt.line + 1, last + 1)].join('\n');
  const [head = '', ...tail] = inQuotes(whole.trimEnd()).split('\n');
  const mended = page.lines.map((line, n) => {
    if (n === halt.line) return line.slice(0, valueAt) + head;
    return n > halt.line && n <= last ? (tail[n - halt.line - 1] ?? line) : line;
  });
  return { line: at, column, message, mended };
}

/** Inside { } and [ ] a comma or a colon in a text has a meaning. */
export function textInBrackets(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  if (halt.code === 'UNEXPECTED_TOKEN' && /^\s*[\]}]/.test(line.slice(halt.column))) {
    const mark = line.slice(halt.column).trim()[0] ?? '';
    const message = `Nothing is open that this “${mark}” could close. Delete it, or put the text in quotes if it belongs to one.`;
    const column = line.indexOf(mark, halt.column);
    const mended = withLine(page.lines, halt.line, line.slice(0, column) + line.slice(column + 1));
    return { line: halt.line, column, message, mended };
  }
  if (halt.code !== 'BLOCK_IN_FLOW' || !/[[{]/.test(line)) return undefined;
  const text = /^[^,\]}]*/.exec(line.slice(halt.column))?.[0].trim() ?? '';
  const message = `Between brackets entries are parted by commas, and a text that holds a colon or a comma needs quotes. Put a comma, or quotes, in “${brief(text)}”.`;
  const mended = withLine(
    page.lines,
    halt.line,
    line.slice(0, halt.column) + line.slice(halt.column).replace(text, inQuotes(text)),
  );
  return { line: halt.line, column: halt.column, message, mended };
}

/** A text that ends with a quote and begins with none. */
export function neverOpened(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { key, marker, value, valueAt } = rowOf(line);
  const mark = /["']\s*$/.exec(value)?.[0].trim();
  if (mark === undefined || page.isProse[halt.line] || (key === undefined && marker === ''))
    return undefined;
  if (value.split(mark).length !== 2) return undefined;
  const message = `The text ends with ${mark}, and no ${mark} opens it. Type ${mark} before its first word.`;
  const mended = withLine(page.lines, halt.line, line.slice(0, valueAt) + mark + value);
  return { line: halt.line, column: valueAt, message, mended };
}

/** A backslash in double quotes, which announces a character by its code. */
export function backslash(page: Page, halt: Halt): Cause | undefined {
  if (halt.code !== 'BAD_DQ_ESCAPE') return undefined;
  const line = page.lines[halt.line] ?? '';
  const message =
    'In double quotes a backslash announces a special character. Write it twice (\\\\), or put the text in single quotes.';
  const at = line.indexOf('\\', Math.max(0, halt.column - 1));
  const column = at < 0 ? halt.column : at;
  const mended = line.slice(0, column) + line.slice(column).replace(/\\+/g, '\\\\');
  return { line: halt.line, column, message, mended: withLine(page.lines, halt.line, mended) };
}

function shown(key: string | undefined, value: string): string {
  return `${key === undefined ? '' : `${key}: `}${brief(inQuotes(value.trimEnd()), 60)}`;
}

function quoted({ lines }: Page, at: number): readonly string[] {
  const line = lines[at] ?? '';
  const { value, valueAt } = rowOf(line);
  return withLine(lines, at, line.slice(0, valueAt) + inQuotes(value.trimEnd()));
}
