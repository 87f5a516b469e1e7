import { Composer, Lexer, Parser, visit, type CST, type Document, type YAMLError } from 'yaml';
import { err, ok, type Result } from '../../lib/result.ts';
import { utf8Length } from '../../lib/text-of-bytes.ts';
import { mistakesIn } from '../causes/causes.ts';
import { foreignText } from './foreign.ts';
import { pageOf, spotAt, type Halt, type Page, type Quoted } from '../causes/page.ts';
import type { ProblemCode } from '../problems/problem.ts';
import { tell, type Told } from '../problems/problem-key.ts';
import { deepest, readNodes, type Flaw, type YamlData } from './yaml-nodes.ts';

const largest = 2 ** 20; // UTF-16 units: no text of 1 MiB in UTF-8 has more
const mostOutside = 100; // what is no part of a document; the first of it is a mistake already
const mostLexemes = 150_000; // words and marks; a long scenario has 20,000

/**
 * Reads one YAML 1.2 document in time and memory that its size bounds, whatever it holds. Aliases
 * are followed as long as the text they stand for stays small.
 */
export function readYaml(text: string): Result<YamlData, readonly Flaw[]> {
  const document = documentOf(text);
  if (document.ok) return readNodes(document.value);
  return err(document.error === 'broken' ? flawsIn(text) : document.error);
}

/** The same as a tree of the library, whose nodes know what they were made of; or why there is none. */
export function documentOf(text: string): Result<Document, readonly Flaw[] | 'broken'> {
  if (text.length > largest || utf8Length(text) > largest) {
    return refuse(0, 'too-large', [tell('file.tooLargeScenario')]);
  }
  const foreign = foreignText(text);
  if (foreign !== undefined) return refuse(0, 'not-text', foreign);
  const tokens = readTokens(text);
  if (!tokens.ok) return tokens;
  const [document, another] = compose(tokens.value, text.length);
  if (another !== undefined) {
    const from = another.contents?.range?.[0] ?? 0;
    return refuse(from, 'yaml', [tell('yaml.secondDocument')]);
  }
  if (document === undefined) return refuse(0, 'yaml', [tell('yaml.empty')]);
  return firstBroken(document) === undefined ? ok(document) : err('broken');
}

function firstBroken({ errors, warnings }: Document): YAMLError | undefined {
  return [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

/** What the author of broken YAML did, each mistake once. */
function flawsIn(text: string): readonly Flaw[] {
  const { starts, lines } = pageOf(text);
  return mistakesIn(text, haltIn).map(({ line, column, said }) => {
    const from = (starts[line] ?? 0) + Math.min(column, (lines[line] ?? '').length);
    return { place: { from, to: from + 1 }, code: 'yaml', said };
  });
}

/** Where the library gives up on a text; nothing if it can be read, or becomes too much. */
function haltIn(page: Page, text: string): Halt | undefined {
  const tokens = readTokens(text);
  const [document] = tokens.ok ? compose(tokens.value, text.length) : [];
  const broken = document && firstBroken(document);
  if (document === undefined || broken === undefined) return undefined;
  const { code, message, pos } = broken;
  return { ...spotAt(page, pos[0]), code, message, quoted: quotedBefore(page, document, pos[0]) };
}

/** The text in quotes that swallowed lines, else the last one that opens before a place. */
function quotedBefore(page: Page, document: Document, place: number): Quoted | undefined {
  let last: Quoted | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || !range) return undefined;
      if (range[0] > place) return visit.BREAK;
      const [start, end] = [spotAt(page, range[0]), spotAt(page, range[1])];
      const mark = type === 'QUOTE_DOUBLE' ? '"' : "'";
      last = { mark, ...start, endLine: end.line, endColumn: end.column };
      return undefined;
    },
  });
  return last;
}

/** A line that begins with %, or what the parser could make nothing of: the library tells of each. */
function isOutside({ type }: CST.Token): boolean {
  return type === 'directive' || type === 'error';
}

/** The concrete syntax, given up as soon as it gets too deep or too long. */
function readTokens(text: string): Result<readonly CST.Token[], readonly Flaw[]> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [lexemes, outside] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > mostLexemes) {
      return refuse(parser.offset, 'too-large', [tell('yaml.words', { most: mostLexemes })]);
    }
    for (const token of parser.next(lexeme)) {
      if (isOutside(token)) outside += 1;
      if (!isOutside(token) || outside <= mostOutside) tokens.push(token);
    }
    // A block in a block takes two levels of the parser's stack.
    if (parser.stack.length > 2 * deepest) {
      return refuse(parser.offset, 'too-deep', [tell('yaml.deep', { most: deepest })]);
    }
  }
  tokens.push(...parser.end());
  return ok(tokens);
}

function compose(tokens: readonly CST.Token[], length: number): readonly Document[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false, // looked for below in linear time
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: true,
  });
  const documents: Document[] = [];
  for (const document of composer.compose(tokens, true, length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

function refuse(from: number, code: ProblemCode, said: Told): Result<never, readonly Flaw[]> {
  return err([{ place: { from, to: from + 1 }, code, said }]);
}
