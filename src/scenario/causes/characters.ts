import { codeOf, unseenName } from '../problems/look-alike.ts';
import { tell } from '../problems/problem-key.ts';
import { andMore, changed, rowOf, type Cause, type Halt, type Page } from './page.ts';

/** Characters that look like those of YAML, or like nothing, and are others. */

const odd = '[\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]';
/** An odd space where the build of the file hangs on it: before a key, after a dash or a colon. */
const oddInBuild = new RegExp(
  `^[ \\t-]*${odd}|^[\\s-]*[\\p{L}\\p{N}_-]+${odd}*:${odd}|^[\\s-]*[\\p{L}\\p{N}_-]+${odd}+:`,
  'u',
);
const separators = /[\u2028\u2029\u0085]/;
const wideColon = /^\s*(?:- +)*[\p{L}\p{N}_-]+\s*([：﹕︓︰ː∶])/u;
const oddDash = /^\s*([–—―−‐‑‒﹣－•·●▪*])\s+\S/u;
const tabIndent = /^ *(?:-[ ]*)*\t/;

/** Lines of the build that a test holds for, if the halt comes at one, or after one. */
function foundIn(page: Page, test: RegExp, halt: Halt): readonly number[] {
  const found = page.lines.flatMap((line, at) =>
    test.test(line) && !page.isProse[at] ? [at] : [],
  );
  // A text under `|` is one only if it is indented as such; the halt then comes just above.
  const first = found[0];
  return first !== undefined && first <= halt.line + 1 ? found : [];
}

export function tabs(page: Page, halt: Halt): Cause | undefined {
  const all = page.lines.flatMap((line, at) =>
    tabIndent.test(line) && line.trim() !== '' ? [at] : [],
  );
  const [first] = all;
  if (first === undefined || first > halt.line + 1) return undefined;
  const column = (page.lines[first] ?? '').indexOf('\t');
  const said = [tell('cause.tabs', { more: andMore(all.length) })];
  const mended = changed(page.lines, (line) =>
    line.replace(/^[ \t-]*\t/, (indent) => indent.replace(/-\t+/g, '- ').replaceAll('\t', '  ')),
  );
  return { line: first, column, said, mended, guessed: true }; // how wide is a tab?
}

export function spaces(page: Page, halt: Halt): Cause | undefined {
  const found = foundIn(page, oddInBuild, halt);
  const [first] = found;
  if (first === undefined) return undefined;
  const line = page.lines[first] ?? '';
  const column = line.search(new RegExp(odd));
  const character = line[column] ?? '';
  const isWidthless = /[\u200b-\u200d\u2060\ufeff\u00ad]/.test(character);
  const said = [
    tell(isWidthless ? 'cause.unseen' : 'cause.unseenSpace', {
      what: tell(`unseenAtStart.${unseenName(character)}`),
      code: codeOf(character),
      more: andMore(found.length),
    }),
    tell('cause.webPages'),
  ];
  const mended = changed(page.lines, (each, at) =>
    found.includes(at) ? withPlainSpaces(each) : each,
  );
  return { line: first, column, said, mended };
}

/** Only the build of a line: spaces within its text are the author's. */
function withPlainSpaces(line: string): string {
  const build = new RegExp(`^(?:\\s|${odd}|-)*(?:[\\p{L}\\p{N}_-]+${odd}*:(?:\\s|${odd})*)?`, 'u');
  return line.replace(build, (found) =>
    found.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(new RegExp(odd, 'g'), ' '),
  );
}

export function lineSeparators({ lines }: Page, halt: Halt): Cause | undefined {
  const column = (lines[halt.line] ?? '').search(separators);
  if (column < 0) return undefined;
  const character = (lines[halt.line] ?? '')[column] ?? '';
  const said = [tell('cause.lineSeparator', { code: codeOf(character) })];
  return { line: halt.line, column, said, mended: undefined };
}

export function wideColons(page: Page, halt: Halt): Cause | undefined {
  const found = foundIn(page, wideColon, halt);
  const [first] = found;
  const colon = wideColon.exec(page.lines[first ?? -1] ?? '')?.[1];
  if (first === undefined || colon === undefined) return undefined;
  const column = (page.lines[first] ?? '').indexOf(colon);
  const said = [
    tell('cause.wideColon', { mark: colon, code: codeOf(colon), more: andMore(found.length) }),
  ];
  const mended = changed(page.lines, (line, at) =>
    found.includes(at) ? line.replace(/\s*[：﹕︓︰ː∶]\s*/, ': ') : line,
  );
  return { line: first, column, said, mended };
}

export function dashes(page: Page, halt: Halt): Cause | undefined {
  const mark =
    oddDash.exec(page.lines[halt.line] ?? '')?.[1] ??
    oddDash.exec(page.lines[halt.line + 1] ?? '')?.[1];
  const found = mark === undefined ? [] : foundIn(page, oddDash, halt);
  const [first] = found;
  if (first === undefined) return undefined;
  const line = page.lines[first] ?? '';
  const dash = oddDash.exec(line)?.[1] ?? '';
  const said = [
    tell('cause.dash', { mark: dash, code: codeOf(dash), more: andMore(found.length) }),
  ];
  const mended = changed(page.lines, (each, at) =>
    found.includes(at) ? each.replace(/^(\s*)\S\s/u, '$1- ') : each,
  );
  return { line: first, column: rowOf(line).indent, said, mended };
}
