import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const screens = join(import.meta.dirname, '../../src/screens');
const spoken = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'aria-description']);
const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

/** Words written into the page and not through t(): text between tags, and spoken attributes. */
function bareSentences(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      node.initializer.text !== ''
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('every sentence of the screens goes through t()', () => {
  it.each(files)('%s', (file) => {
    expect(bareSentences(file, readFileSync(join(screens, file), 'utf8'))).toEqual([]);
  });

  it('and one that does not is found', () => {
    const source = 'const A = () => <p title="Why">Not yet {t("x")}<b>–</b></p>;';
    expect(bareSentences('a.tsx', source)).toEqual(['Why', 'Not yet']);
  });
});
