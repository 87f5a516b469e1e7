import { dashes, lineSeparators, spaces, tabs, wideColons } from './characters.ts';
import { betweenColumns, deeperThanAbove, loneText } from './indentation.ts';
import { pageOf, type Cause, type Halt, type Page } from './page.ts';
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
  readonly message: string;
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
    mistakes.push({ line: cause.line, column: cause.column, message: cause.message });
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

/** In plain words what the library means, where no cause is known. */
const meanings: Readonly<Record<string, string>> = {
  BAD_INDENT: 'This line does not begin in the column of the lines that it belongs with.',
  BLOCK_AS_IMPLICIT_KEY:
    'This line does not fit the one above: entries of one block begin in the same column, and a text with a colon in it needs quotes.',
  MULTILINE_IMPLICIT_KEY:
    'This line and the next are read as one text. A key needs a colon and a space; a text that goes on below is indented deeper.',
  MISSING_CHAR: 'Something is not closed, or a comma, colon or space is missing here.',
  UNEXPECTED_TOKEN:
    'What stands here cannot stand behind what is before it. If both are one text, put it in quotes.',
  BLOCK_IN_FLOW: 'Inside [ ] or { } everything is parted by commas, not by lines and dashes.',
  BAD_DIRECTIVE: 'A line cannot begin with %. Put the text in quotes.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put it in quotes.',
  BAD_ALIAS: 'A text that begins with * or & needs quotes.',
  ALIAS_PROPS: 'A text that begins with * or & needs quotes.',
  TAG_RESOLVE_FAILED: 'A text that begins with ! needs quotes.',
  TAB_AS_INDENT: 'This line is indented with a tab; YAML is indented with spaces.',
  KEY_OVER_1024_CHARS: 'No key is that long. A text with a colon in it needs quotes.',
};

function plainly({ line, column, code }: Halt): Mistake {
  const message =
    meanings[code] ?? 'What stands here is not YAML. If it is a text, put it in quotes.';
  return { line, column, message };
}
