import { dashes, lineSeparators, spaces, tabs, wideColons } from './characters.ts';
import { betweenColumns, deeperThanAbove, loneText } from './indentation.ts';
import { pageOf, type Cause, type Halt, type Page } from './page.ts';
import { tell, type Told } from '../problems/problem-key.ts';
import type { HaltKey } from './cause-key.ts';
import { curlyQuotes, neverClosed, quoteInside } from './quotes.ts';
import { tightColons, tightDashes } from './spacing.ts';
import {
  backslash,
  colonInText,
  neverOpened,
  openBracket,
  reservedStart,
  textBehindBracket,
  textInBrackets,
} from './values.ts';

/** A mistake of the author's, found behind what the library of YAML came to a halt at. */
export interface Mistake {
  readonly line: number; // from 0
  readonly column: number;
  readonly said: Told;
}

/** Most mistakes of writing that are told at once. */
const most = 12;
/** No scenario is as long; of longer texts the first mistake is told. */
const longest = 200_000;

/** What people do, the surest first: what is invisible, then quotes, then what shifts lines. */
const known: readonly ((page: Page, halt: Halt) => Cause | undefined)[] = [
  tabs,
  spaces,
  lineSeparators,
  wideColons,
  neverClosed,
  quoteInside,
  backslash,
  curlyQuotes,
  dashes,
  tightDashes,
  tightColons,
  openBracket,
  textBehindBracket,
  textInBrackets,
  reservedStart,
  betweenColumns,
  deeperThanAbove,
  neverOpened,
  colonInText,
  loneText,
];

/**
 * What the author of a text that is no YAML did, and what to type instead: one mistake for each
 * cause. Each is mended on a copy before the text is read again, so that whatever else the library
 * said of the same cause is not told.
 *
 * @param haltOf where the library comes to a halt first, if anywhere
 */
export function mistakesIn(
  text: string,
  haltOf: (page: Page, text: string) => Halt | undefined,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  let [page, current] = [pageOf(text), text];
  const touched = new Set<number>();
  while (mistakes.length < most) {
    const halt = haltOf(page, current);
    if (halt === undefined) break;
    const cause = causeOf(page, halt);
    if (cause === undefined || touched.has(cause.line)) {
      if (mistakes.length === 0) mistakes.push(plainly(halt));
      break; // what is left may be an echo of a guess that was wrong
    }
    mistakes.push({ line: cause.line, column: cause.column, said: cause.said });
    if (cause.mended === undefined || cause.guessed || text.length > longest) break;
    for (const [at, line] of cause.mended.entries()) {
      if (line !== page.lines[at]) touched.add(at);
    }
    current = cause.mended.join('\n');
    page = pageOf(current);
  }
  return mistakes;
}

function causeOf(page: Page, halt: Halt): Cause | undefined {
  for (const find of known) {
    const cause = find(page, halt);
    if (cause) return cause;
  }
  return undefined;
}

/** What the library means, where no cause is known. */
const meanings: Readonly<Record<string, HaltKey>> = {
  BAD_INDENT: 'halt.indent',
  BLOCK_AS_IMPLICIT_KEY: 'halt.block',
  MULTILINE_IMPLICIT_KEY: 'halt.lines',
  MISSING_CHAR: 'halt.missing',
  UNEXPECTED_TOKEN: 'halt.token',
  BLOCK_IN_FLOW: 'halt.flow',
  BAD_DIRECTIVE: 'halt.directive',
  BAD_SCALAR_START: 'halt.start',
  BAD_ALIAS: 'halt.aliasProps',
  ALIAS_PROPS: 'halt.aliasProps',
  TAG_RESOLVE_FAILED: 'halt.tag',
  TAB_AS_INDENT: 'halt.tab',
  KEY_OVER_1024_CHARS: 'halt.longKey',
};

function plainly({ line, column, code }: Halt): Mistake {
  return { line, column, said: [tell(meanings[code] ?? 'halt.notYaml')] };
}
