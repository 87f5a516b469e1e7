import ts from 'typescript';
import type { SourceFile } from './source-imports.ts';

/** A text in the code that reads like English. */
export interface Sentence {
  readonly line: number;
  readonly text: string; // `{}` stands for what a template fills in
}

/** Two words side by side, or one beside what a template fills in. */
const WORDS =
  /(?<![\w-])[A-Za-z][a-z’']+[,;:.!?]?["”’')]?\s+["“‘'(]?(?:[A-Za-z][A-Za-z’'-]+(?![\w=(])|\{\})|\{\}[,;:.]?\s+["“‘'(]?[A-Za-z][a-z’']+(?![\w=(-])/;

/** Attributes whose words are names of things, not to be read. */
const UNREAD = new Set(
  'className style d viewBox transform points role href to src id htmlFor aria-labelledby aria-describedby aria-controls lang rel media fontFamily preserveAspectRatio strokeDasharray'.split(
    ' ',
  ),
);

/** Functions that are handed selectors, fonts or names of files and events, by their last name. */
const UNSPOKEN = new Set(
  // The dice, and the front page, name the stream that is drawn from.
  'querySelector querySelectorAll closest matches matchMedia glob addEventListener startsWith dice roll statement'.split(
    ' ',
  ),
);

/** What is so called is compared and never shown. */
const UNSAID = new Set(['slot', 'head', 'sameAs']);

/** Fonts, lengths, functions of CSS, and selectors. */
const STYLE =
  /(?:\d|\{\})(?:px|rem|em|ms|%)|\b(?:var|calc|rgba?|translate|rotate|scale|url)\(|^\s*(?:\[|\.)|, serif\b|\bsans-serif\b|\bmonospace\b|:not\(/;

/** What a database is asked. */
const SQL = /^\s*(?:ALTER|BEGIN|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|SELECT|UPDATE|WITH)\b[ ;]/;

/** What these files name in their types: words of a code, not to be read. */
export function codesIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const codes = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
      codes.add(node.literal.text);
    ts.forEachChild(node, visit);
  };
  for (const { syntax } of files) visit(syntax);
  return codes;
}

/** The sentences in a file: string literals, templates and text of JSX, but for what no one reads. */
export function sentencesIn(
  { syntax }: SourceFile,
  codes: ReadonlySet<string> = new Set(),
): readonly Sentence[] {
  const found: Sentence[] = [];
  const look = (node: ts.Node, text: string): void => {
    if (!WORDS.test(text) || STYLE.test(text) || SQL.test(text) || codes.has(text)) return;
    const { line } = syntax.getLineAndCharacterOfPosition(node.getStart());
    found.push({ line: line + 1, text: text.replaceAll(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isUnread(node)) return;
    if (ts.isStringLiteralLike(node)) look(node, node.text);
    else if (ts.isJsxText(node)) look(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      look(
        node,
        node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

function isUnread(node: ts.Node): boolean {
  // A broken invariant is told to programmers; types and names of modules to the compiler.
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isTypeNode(node)) return true;
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
    return UNSAID.has(node.name.getText());
  }
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isJsxAttribute(node)) return UNREAD.has(node.name.getText());
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
  return UNSPOKEN.has(name);
}
