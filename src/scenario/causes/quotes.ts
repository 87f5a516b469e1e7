import { codeOf } from '../problems/look-alike.ts';
import { tell } from '../problems/problem-key.ts';
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

const curly = /^[“”„‟‘’‚«»‹›]/;
const closing = /[“”„‟‘’‚«»‹›]$/;

/** A quote that takes the lines below into the text, as nothing closes it on its own line. */
export function neverClosed(page: Page, halt: Halt): Cause | undefined {
  const { quoted } = halt;
  if (!quoted) return undefined;
  const { line, column, mark } = quoted;
  const own = page.lines[line] ?? '';
  const under = page.lines[line + 1] ?? '';
  const swallows = quoted.endLine > line && under.trim() !== '' && !isContinued(own, under);
  if (!swallows && !halt.message.startsWith('Missing closing')) return undefined;
  const inner = own.slice(column + 1);
  if (mark === "'" && /\p{L}'\p{L}/u.test(inner)) return apostrophe(page, line, column);
  const end = own.trimEnd();
  const odd = closing.exec(end)?.[0];
  const instead =
    odd === undefined
      ? tell('cause.typeAtEnd', { mark })
      : tell('cause.closesNothing', { odd, mark });
  const mended = odd === undefined ? end + mark : end.slice(0, -1) + mark;
  return {
    line,
    column,
    said: [tell('cause.neverClosed'), instead],
    mended: withLine(page.lines, line, mended),
  };
}

/** A text in quotes may go on below if it is indented deeper than what it belongs to. */
function isContinued(own: string, under: string): boolean {
  const { indent, marker, key } = rowOf(own);
  const least = indent + (key === undefined ? 0 : marker.length);
  return indentOf(under) > least && rowOf(under).key === undefined && rowOf(under).marker === '';
}

/** 'The neighbour's ground': the apostrophe closes the text. */
export function quoteInside(page: Page, halt: Halt): Cause | undefined {
  const { quoted } = halt;
  if (quoted?.endLine !== halt.line) return undefined;
  const line = page.lines[halt.line] ?? '';
  const behind = line.slice(quoted.endColumn);
  if (behind.trim() === '' || halt.column < quoted.endColumn - 1) return undefined;
  if (/^\s*[,\]}]/.test(behind) || /^\s+#/.test(behind)) return undefined;
  const { mark, endColumn } = quoted;
  if (mark === "'" && /^\p{L}/u.test(behind)) {
    return apostrophe(page, halt.line, quoted.line === halt.line ? quoted.column : 0);
  }
  const opens = quoted.line === halt.line ? quoted.column : 0;
  const whole = line.slice(opens).trimEnd();
  const other = mark === '"' ? "'" : '"';
  const isInside = whole.slice(1).endsWith(mark) && whole.length - 1 > endColumn - opens;
  const said = isInside
    ? tell('cause.quoteInside', { mark, written: mark === '"' ? '\\"' : "''", other })
    : tell('cause.quoteGoesOn', { text: brief(inQuotes(whole), 60) });
  const mended = line.slice(0, opens) + inQuotes(whole);
  return {
    line: halt.line,
    column: endColumn - 1,
    said: [said],
    mended: withLine(page.lines, halt.line, mended),
  };
}

function apostrophe({ lines }: Page, at: number, opens: number): Cause {
  const line = lines[at] ?? '';
  const from = line.slice(opens).search(/\p{L}'(?!')\p{L}/u);
  const column = opens + Math.max(0, from) + 1;
  const word = /[\p{L}]*$/u.exec(line.slice(0, column))?.[0] ?? '';
  const rest = /^[\p{L}]*/u.exec(line.slice(column + 1))?.[0] ?? '';
  const said = [tell('cause.apostrophe', { word: `${word}''${rest}` })];
  const doubled =
    line.slice(0, opens + 1) + line.slice(opens + 1).replace(/(\p{L})'(?=\p{L})/gu, "$1''");
  return { line: at, column, said, mended: withLine(lines, at, doubled) };
}

/** A text in typographic quotes, which are letters to YAML. */
export function curlyQuotes(page: Page, halt: Halt): Cause | undefined {
  const line = page.lines[halt.line] ?? '';
  const { value, valueAt } = rowOf(line);
  const mark = curly.exec(value)?.[0];
  if (mark === undefined || page.isProse[halt.line]) return undefined;
  const bare = value
    .trimEnd()
    .replace(curly, '')
    .replace(/[“”„‟‘’‚«»‹›"']$/, '');
  const said = [tell('cause.curlyQuote', { code: codeOf(mark), text: brief(inQuotes(bare), 60) })];
  const mended = line.slice(0, valueAt) + inQuotes(bare);
  return {
    line: halt.line,
    column: valueAt,
    said,
    mended: withLine(page.lines, halt.line, mended),
  };
}
