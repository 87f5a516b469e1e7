import { tell } from '../problems/problem-key.ts';
import {
  brief,
  changed,
  indentOf,
  neighbour,
  rowOf,
  type Cause,
  type Halt,
  type Page,
} from './page.ts';

/** A line that stands deeper than the one above, which has its value already. */
export function deeperThanAbove(page: Page, halt: Halt): Cause | undefined {
  const { lines } = page;
  const line = lines[halt.line] ?? '';
  const under = neighbour(page, halt.line, 1);
  if (under === undefined || page.isProse[halt.line]) return undefined;
  const [own, next] = [rowOf(line), rowOf(lines[under] ?? '')];
  if (own.key === undefined || own.value.trim() === '' || /^[[{|>&!]/.test(own.value))
    return undefined;
  const column = own.indent + own.marker.length;
  if (
    next.indent <= column - (next.marker === '' ? 0 : 1) ||
    (next.key === undefined && next.marker === '')
  ) {
    return undefined;
  }
  // Where the line above stands as deep as the one below, it is this one that has slipped.
  const above = neighbour(page, halt.line, -1);
  const before = above === undefined ? undefined : rowOf(lines[above] ?? '');
  const slipped =
    before !== undefined &&
    before.indent + before.marker.length === next.indent &&
    own.marker === '' &&
    before.indent + before.marker.length > column;
  if (slipped) return misplaced(page, halt.line, next.indent);
  const isKey = next.key === undefined || /^[a-z][A-Za-z-]*$/.test(next.key);
  const said = [
    tell(isKey ? 'cause.deeper' : 'cause.deeperText', { key: own.key, column: column + 1 }),
  ];
  const width = next.indent - column;
  const block = blockFrom(lines, under, next.indent);
  const mended = changed(lines, (each, at) =>
    at >= under && at < block ? each.slice(width) : each,
  );
  return { line: under, column: next.indent, said, mended };
}

const misfits =
  /same column|without - indicator|may not be used as an implicit|^Nested mappings|^Implicit|Unexpected|^Block collections/;

/** A line in a column in which nothing around it begins. */
export function betweenColumns(page: Page, halt: Halt): Cause | undefined {
  if (!misfits.test(halt.message)) return undefined;
  for (const at of [halt.line, neighbour(page, halt.line, 1)]) {
    if (at === undefined || page.isProse[at]) continue;
    const { indent, key, marker } = rowOf(page.lines[at] ?? '');
    const top = neighbour(page, -1, 1) ?? at;
    if (indent === 0 && indentOf(page.lines[top] ?? '') > 0) return misplaced(page, top, 0);
    const open = openColumns(page, at);
    if ((key === undefined && marker === '') || open.length === 0 || open.includes(indent))
      continue;
    if (indent > Math.max(...open)) continue;
    const nearest = open.reduce((best, each) =>
      Math.abs(each - indent) < Math.abs(best - indent) ? each : best,
    );
    return misplaced(page, at, nearest);
  }
  return undefined;
}

/** Columns in which the lines above begin that a new line may go on from, the deepest first. */
function openColumns(page: Page, at: number): readonly number[] {
  const open: number[] = [];
  let least = Infinity;
  for (let n = neighbour(page, at, -1); n !== undefined && least > 0; n = neighbour(page, n, -1)) {
    if (page.isProse[n]) continue;
    const { indent, marker, key } = rowOf(page.lines[n] ?? '');
    if (key === undefined && marker === '') continue;
    const content = indent + marker.length;
    if (marker !== '' && key !== undefined && content < least) open.push(content);
    if (indent < least) open.push(indent);
    least = Math.min(least, indent);
  }
  return open;
}

function misplaced({ lines }: Page, at: number, column: number): Cause {
  const line = lines[at] ?? '';
  const { indent, key } = rowOf(line);
  const what =
    key === undefined ? tell('cause.thisLine') : tell('cause.itsTitle', { key: brief(key) });
  const said = [
    tell('cause.belongsIn', { what, from: indent + 1, to: column + 1 }),
    column === 0 ? tell('cause.veryLeft') : tell('cause.indentBy', { count: column }),
  ];
  const end = blockFrom(lines, at, indent + 1);
  const mended = changed(lines, (each, n) => {
    if (n === at) return ' '.repeat(column) + each.trimStart();
    const isInside = n > at && n < end && indentOf(each) > Math.max(indent, column);
    return isInside && column < indent ? each.slice(indent - column) : each;
  });
  return { line: at, column: indent, said, mended };
}

/** The first line after `from` that is no longer as deep as `indent`. */
function blockFrom(lines: readonly string[], from: number, indent: number): number {
  let at = from + 1;
  while (
    at < lines.length &&
    ((lines[at] ?? '').trim() === '' || indentOf(lines[at] ?? '') >= indent)
  ) {
    at += 1;
  }
  return at;
}

/** A line without a key, between lines that have one. */
export function loneText(page: Page, halt: Halt): Cause | undefined {
  if (page.isProse[halt.line]) return undefined;
  const line = page.lines[halt.line] ?? '';
  const { key, marker, value, valueAt } = rowOf(line);
  if (key !== undefined || marker !== '' || value.trim() === '' || /^["'[{&*!#%]/.test(value))
    return undefined;
  const above = neighbour(page, halt.line, -1);
  const upper = above === undefined ? undefined : rowOf(page.lines[above] ?? '');
  const isBelowProse = page.isProse[halt.line - 1] === true;
  const goesOn = upper?.key !== undefined && upper.value.trim() !== '';
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(value)) {
    return { line: halt.line, column: 0, said: [tell('cause.merge')], mended: undefined };
  }
  const first = /^([a-z][A-Za-z-]*)(\s|$)/.exec(value)?.[1];
  const said = [
    tell('cause.noKey'),
    ...(isBelowProse ? [tell('cause.goesOnAbove')] : []),
    ...(goesOn && !isBelowProse ? [tell('cause.goesOn', { key: upper.key })] : []),
    ...(first === undefined ? [] : [tell('cause.isKey', { key: first })]),
  ];
  const mended = goesOn
    ? page.lines.map((each, n) =>
        n === halt.line ? `${' '.repeat(upper.indent + upper.marker.length + 2)}${value}` : each,
      )
    : undefined;
  return { line: halt.line, column: valueAt, said, mended };
}
