import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { lineStart } from './chunks.ts';

/** Where somebody is typing, told by lines and margins alone, since the text may be broken there. */
export interface Cursor {
  readonly path: Path; // of the value, or of the block whose key it is
  readonly isValue: boolean;
  readonly isFlow: boolean; // between brackets
  readonly typed: string; // of the key or value, up to the cursor
}

/** A line as far as it tells where one is: its margin, its dash, its key. */
interface Line {
  readonly indent: number; // of the key or value, behind dashes
  readonly dash: number | undefined; // where its last dash stands
  readonly key: string | undefined;
  readonly rest: string; // behind the colon, else all of it
}

export function cursorAt(text: string, offset: number): Cursor {
  const start = lineStart(text, offset);
  const line = lineOf(text.slice(start, offset));
  const above = text.slice(0, start).split('\n').slice(0, -1).map(lineOf);
  const around = pathOf(above, line);
  const holder: Path = line.key === undefined ? around : [...around, line.key];
  const opened = /[[{]/.exec(line.rest);
  if (opened !== null && !/^['"]/.test(line.rest.trimStart())) {
    return inBrackets(line.rest.slice(opened.index), holder);
  }
  const typed = line.rest.trimStart();
  if (line.key !== undefined) return { path: holder, isValue: true, isFlow: false, typed };
  // A dash alone may begin a value or the first key of a block: the shape of the place decides.
  return { path: around, isValue: line.dash !== undefined && isWord(around), isFlow: false, typed };
}

/** Lists whose entries are words or names, not blocks. */
function isWord(path: Path): boolean {
  return ['allowed', 'closed', 'open', 'after', 'notAfter', 'without', 'seeds'].includes(
    String(path.at(-2)),
  );
}

function lineOf(source: string): Line {
  const dashes = /^(?:\s*- (?!\s*$))*\s*(?:- ?)?/.exec(source)?.[0] ?? '';
  const body = source.slice(dashes.length);
  const dash = dashes.includes('-') ? dashes.lastIndexOf('-') : undefined;
  const key = /^([\w-]+):(?: |$)/.exec(body.trimEnd() === body ? body : `${body.trimEnd()} `);
  if (body.startsWith('#')) return { indent: Infinity, dash: undefined, key: undefined, rest: '' };
  const indent = dashes.length;
  if (key === null) return { indent, dash, key: undefined, rest: body };
  return { indent, dash, key: key[1], rest: body.slice((key[1]?.length ?? 0) + 1) };
}

/** The path of what the last line stands in: each line above that stands less deep is around it. */
function pathOf(above: readonly Line[], line: Line): Path {
  const path: (string | number)[] = [];
  let [margin, dash] = [line.indent, line.dash];
  let count = 0;
  for (const each of above.toReversed()) {
    if (each.rest === '' && each.key === undefined && each.dash === undefined) continue;
    if (dash !== undefined) {
      if (each.dash === dash) count += 1;
      if (each.dash === undefined && each.key !== undefined && each.indent <= dash) {
        path.unshift(each.key, count);
        [margin, dash, count] = [each.indent, undefined, 0];
      } else if (each.dash !== undefined && each.dash < dash && each.key !== undefined) {
        path.unshift(each.key, count);
        [margin, dash, count] = [each.dash, each.dash, 0];
      }
      continue;
    }
    if (each.key !== undefined && each.indent < margin) {
      path.unshift(each.key);
      [margin, dash] = [each.indent, each.dash];
    } else if (each.dash !== undefined && each.indent === margin) {
      [dash, count] = [each.dash, 0];
    }
  }
  return dash === undefined ? path : [count, ...path];
}

/** The place between brackets that a line has opened before the cursor. */
function inBrackets(source: string, holder: Path): Cursor {
  const around: { mark: string; path: Path; count: number; key: string | undefined }[] = [];
  let typed = '';
  let quote = '';
  const here = (): Path => {
    const top = around.at(-1);
    if (top === undefined) return holder;
    if (top.mark === '[') return [...top.path, top.count];
    return top.key === undefined ? top.path : [...top.path, top.key];
  };
  for (const mark of source) {
    const top = around.at(-1);
    if (quote !== '') {
      if (mark === quote) quote = '';
      typed += mark;
    } else if (mark === "'" || mark === '"') {
      quote = mark;
      typed += mark;
    } else if (mark === '[' || mark === '{') {
      around.push({ mark, path: here(), count: 0, key: undefined });
      typed = '';
    } else if (mark === ']' || mark === '}') {
      around.pop();
      typed = '';
    } else if (mark === ',' && top !== undefined) {
      top.count += 1;
      top.key = undefined;
      typed = '';
    } else if (mark === ':' && top?.mark === '{' && top.key === undefined) {
      top.key = typed.trim();
      typed = '';
    } else typed += mark;
  }
  const top = around.at(-1);
  const isValue = top === undefined || top.mark === '[' || top.key !== undefined;
  return { path: here(), isValue, isFlow: true, typed: typed.trimStart() };
}
