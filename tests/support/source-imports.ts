import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { importOf, type Import } from './import-table.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  readonly path: string; // from the top, with forward slashes: `src/lib/dice.ts`
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly syntax: ts.SourceFile;
}

/** Every TypeScript file under a folder of the project, read and parsed. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** One file from its text: what it imports, re-exports and loads later. */
export function parseSource(path: string, text: string): SourceFile {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (from: string, typesOnly: boolean): void => {
    imports.push(importOf(path, from, typesOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, importsTypesOnly(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add((node.moduleSpecifier as ts.StringLiteral).text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add((node.argument.literal as ts.StringLiteral).text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      add(specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)', false);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return { path, lines: text.replace(/\n$/, '').split('\n').length, imports, syntax };
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false; // for its effects
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** The cycles among these files, each as its path of file names; each cycle once. */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map((file) => [file.path, file.imports.flatMap((each) => each.target ?? [])]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}

/**
 * Where a file uses one of these names as the platform's: not where the name is a member, a key or
 * something the file declares itself. `Math.random` names a member of a global.
 */
export function globalsUsed(file: SourceFile, banned: readonly string[]): readonly string[] {
  const declared = new Set<string>();
  const used: { readonly name: string; readonly at: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isDeclared =
        'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent);
      const isKey =
        ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isMethodSignature(parent) ||
        ts.isMethodDeclaration(parent) ||
        ts.isPropertyDeclaration(parent);
      if (isDeclared && !ts.isShorthandPropertyAssignment(parent)) {
        if (!isKey) declared.add(node.text);
      } else if (!isMember) {
        used.push({ name: node.text, at: node });
        if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
          used.push({ name: `${node.text}.${parent.name.text}`, at: node });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file.syntax);
  return used
    .filter(({ name }) => banned.includes(name) && !declared.has(name.split('.')[0] ?? name))
    .map(({ name, at }) => {
      const { line } = file.syntax.getLineAndCharacterOfPosition(at.getStart());
      return `${file.path}:${line + 1} uses ${name}`;
    });
}

/** Where a file waits: `async`, `await`, `for await`. */
export function waits(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.AwaitKeyword) {
      const { line } = file.syntax.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} uses ${node.getText()}`);
    } else if (ts.isAwaitExpression(node)) {
      const { line } = file.syntax.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} uses await`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file.syntax);
  return found;
}
