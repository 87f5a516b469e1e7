import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseSource, sourceFiles, type SourceFile } from '../support/source-imports.ts';

/** What a person presses, chooses, types into or unfolds, as HTML has it. */
const controlTags = ['a', 'button', 'details', 'input', 'select', 'textarea'];
const stateHooks = ['useState', 'useReducer', 'useSyncExternalStore'];
const controlSources = /(^|\/)controls\/|^react-aria-components|^wouter$/;

/** Whether a component has a control or a state of its own. */
function isOperated({ syntax, imports }: SourceFile): boolean {
  if (imports.some(({ from, typesOnly }) => !typesOnly && controlSources.test(from))) return true;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      found ||= controlTags.includes(node.tagName.getText());
    }
    if (ts.isCallExpression(node)) found ||= stateHooks.includes(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

/**
 * A component is tried where a component test imports it, where one that a test imports renders it,
 * or where it belongs to such a one's folder and is rendered within it. What is reached farther off,
 * by a whole screen, is not: a chapter has tests of its own.
 */
function triedFiles(
  tests: readonly SourceFile[],
  source: readonly SourceFile[],
): ReadonlySet<string> {
  const files = new Map(source.map((file) => [file.path, file]));
  const rendered = (path: string) =>
    (files.get(path)?.imports ?? []).flatMap(({ target, typesOnly }) =>
      target !== undefined && !typesOnly && files.has(target) ? [target] : [],
    );
  const tried = new Set<string>();
  const withinFolder = (path: string): void => {
    if (tried.has(path)) return;
    tried.add(path);
    for (const next of rendered(path)) if (dirname(next) === dirname(path)) withinFolder(next);
  };
  const imported = tests.flatMap(({ imports }) => imports.flatMap(({ target }) => target ?? []));
  const direct = new Set(imported.filter((path) => files.has(path)));
  for (const path of direct) withinFolder(path);
  for (const next of [...direct].flatMap(rendered)) tried.add(next);
  return tried;
}

function untried(tests: readonly SourceFile[], source: readonly SourceFile[]): readonly string[] {
  const tried = triedFiles(tests, source);
  return source
    .filter((file) => file.path.endsWith('.tsx') && isOperated(file) && !tried.has(file.path))
    .map(({ path }) => path);
}

describe('every component that has a control or a state', () => {
  const tests = sourceFiles('tests/components').filter(({ path }) =>
    path.endsWith('.component.tsx'),
  );

  it('is tried in a browser', () => {
    expect(untried(tests, sourceFiles('src/screens'))).toEqual([]);
  });

  it('and one that is not is named', () => {
    const source = [
      parseSource('src/screens/a/screen.tsx', "import { Panel } from './panel.tsx';"),
      parseSource('src/screens/a/panel.tsx', "import { Deep } from '../b/deep.tsx'; <button />;"),
      parseSource('src/screens/a/words.tsx', 'export const Words = () => <p>Quiet</p>;'),
      parseSource('src/screens/b/deep.tsx', "import { Button } from '../controls/button.tsx';"),
      parseSource('src/screens/b/folded.tsx', 'const Folded = () => <details />;'),
      parseSource('src/screens/b/state.tsx', 'const State = () => useState(0);'),
    ];
    const test = parseSource(
      'tests/components/a/screen.component.tsx',
      "import { Screen } from '../../../src/screens/a/screen.tsx';",
    );
    expect(untried([test], source)).toEqual([
      'src/screens/b/deep.tsx',
      'src/screens/b/folded.tsx',
      'src/screens/b/state.tsx',
    ]);
  });
});
