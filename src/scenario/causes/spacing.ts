import { tell } from '../problems/problem-key.ts';
import { andMore, changed, rowOf, type Cause, type Halt, type Page } from './page.ts';

const tightDash = /^( *(?:- +)*)-(?=[\p{L}{["'“])/u;
const tightColon = /^( *(?:- +)*[a-zA-Z][\w-]*):(?=[^\s:/])/;

/** `-id: x`, where YAML wants a space. */
export function tightDashes(page: Page, halt: Halt): Cause | undefined {
  const found = near(page, tightDash, halt);
  const [first] = found;
  if (first === undefined) return undefined;
  const said = [tell('cause.tightDash', { more: andMore(found.length) })];
  const mended = changed(page.lines, (line, at) =>
    found.includes(at) ? line.replace(tightDash, '$1- ') : line,
  );
  const column = (tightDash.exec(page.lines[first] ?? '')?.[0].length ?? 1) - 1;
  return { line: first, column, said, mended };
}

/** `title:Rome`, where YAML wants a space. */
export function tightColons(page: Page, halt: Halt): Cause | undefined {
  const found = near(page, tightColon, halt);
  const [first] = found;
  if (first === undefined) return undefined;
  const line = page.lines[first] ?? '';
  const key = rowOf(line.replace(tightColon, '$1: ')).key ?? '';
  const said = [tell('cause.tightColon', { key, more: andMore(found.length) })];
  const mended = changed(page.lines, (each, at) =>
    found.includes(at) ? each.replace(tightColon, '$1: ') : each,
  );
  const column = (tightColon.exec(line)?.[0].length ?? 1) - 1;
  return { line: first, column, said, mended };
}

/** All such lines, if the halt comes at one of them or next to one. */
function near({ lines, isProse }: Page, test: RegExp, halt: Halt): readonly number[] {
  const found = lines.flatMap((line, at) => (test.test(line) && !isProse[at] ? [at] : []));
  return found.some((at) => Math.abs(at - halt.line) <= 1) ? found : [];
}
