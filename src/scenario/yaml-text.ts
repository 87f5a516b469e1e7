import { Composer, Lexer, Parser, visit, type CST, type Document } from 'yaml';
import { err, ok, type Result } from '../lib/result.ts';
import { utf8Length } from '../lib/text-of-bytes.ts';
import type { Place, ProblemCode } from './problem.ts';
import { deepest, readNodes, type Flaw, type YamlData } from './yaml-nodes.ts';

const largest = 2 ** 20; // UTF-16 units: no text of 1 MiB in UTF-8 has more
const mostLexemes = 150_000; // words and marks; a long scenario has 20,000

/**
 * Reads one YAML 1.2 document in time and memory that its size bounds, whatever it holds. Aliases
 * are followed as long as the text they stand for stays small.
 */
export function readYaml(text: string): Result<YamlData, readonly Flaw[]> {
  if (text.length > largest || utf8Length(text) > largest) {
    return refuse(0, 'too-large', 'The file is larger than 1 MiB; a scenario has some 60 kB.');
  }
  const tokens = readTokens(text);
  if (!tokens.ok) return tokens;
  const [document, another] = compose(tokens.value, text.length);
  if (another !== undefined) {
    const from = another.contents?.range?.[0] ?? 0;
    return refuse(from, 'yaml', 'A second document starts here; a file holds one ("---" splits).');
  }
  if (document === undefined) return refuse(0, 'yaml', 'The file is empty.');
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return err(broken.map(({ message, pos }) => brokenAt(document, message, pos)));
  }
  return readNodes(document);
}

/** The concrete syntax, given up as soon as it gets too deep or too long. */
function readTokens(text: string): Result<readonly CST.Token[], readonly Flaw[]> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > mostLexemes) {
      return refuse(parser.offset, 'too-large', `Over ${mostLexemes} words and marks.`);
    }
    tokens.push(...parser.next(lexeme));
    // A block in a block takes two levels of the parser's stack.
    if (parser.stack.length > 2 * deepest) {
      return refuse(parser.offset, 'too-deep', `Nested more than ${deepest} deep.`);
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
  });
  const documents: Document[] = [];
  for (const document of composer.compose(tokens, true, length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

/** What the library says of broken YAML; a quote that is never closed is told where it opens. */
function brokenAt(document: Document, message: string, [from, to]: [number, number]): Flaw {
  let opened: Place | undefined;
  if (message.startsWith('Missing closing')) {
    visit(document, {
      Scalar: (_, { type, range }) => {
        const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
        if (quoted && range && range[0] < from) opened = { from: range[0], to };
      },
    });
  }
  return {
    place: opened ?? { from, to },
    code: 'yaml',
    message: opened ? 'The quote that opens here is never closed.' : sentence(message),
  };
}

function refuse(from: number, code: ProblemCode, message: string): Result<never, readonly Flaw[]> {
  return err([{ place: { from, to: from + 1 }, code, message }]);
}

function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? message).trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
