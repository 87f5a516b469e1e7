import { readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import { root } from './source-imports.ts';

/** A class that a file takes from a sheet; without a name where types do not tell which it is. */
export interface ClassUse {
  readonly sheet: string; // its path from the top, with forward slashes
  readonly name: string | undefined;
  readonly at: string; // file:line
}

export type Sheets = ReadonlyMap<string, readonly string[]>; // the classes that each sheet defines

/** Every style sheet that is a module. */
export function sheetPaths(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.module.css'))
    .sort();
}

/** The screens as the type checker sees them. */
export function readScreens(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const screens = fileNames.filter((name) => fromTop(name).startsWith('src/screens/'));
  return ts.createProgram(screens, options);
}

/** What a file takes from style sheets: `styles['name']`, or `styles[look]` by the type of `look`. */
export function classUses(program: ts.Program, file: ts.SourceFile): readonly ClassUse[] {
  const checker = program.getTypeChecker();
  const sheets = importedSheets(checker, file);
  const uses: ClassUse[] = [];
  const visit = (node: ts.Node): void => {
    const sheet = ts.isIdentifier(node) && sheets.get(checker.getSymbolAtLocation(node));
    if (sheet && !ts.isImportClause(node.parent)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      const at = `${fromTop(file.fileName)}:${line}`;
      uses.push(...namesTaken(checker, node).map((name) => ({ sheet, name, at })));
    }
    ts.forEachChild(node, visit);
  };
  if (sheets.size > 0) visit(file);
  return uses;
}

/** What does not fit between the sheets and those who take classes from them. */
export function misfits(sheets: Sheets, uses: readonly ClassUse[]): readonly string[] {
  const taken = new Set(uses.map(({ sheet, name }) => `${sheet} ${name ?? ''}`));
  return [
    ...uses.flatMap(({ sheet, name, at }) => {
      if (name === undefined) return [`${at} takes a class of ${sheet} that no type names`];
      if (sheets.get(sheet)?.includes(name)) return [];
      return [`${at} takes .${name}, which ${sheet} does not define`];
    }),
    ...[...sheets].flatMap(([sheet, names]) =>
      names
        .filter((name) => !taken.has(`${sheet} ${name}`))
        .map((name) => `${sheet} defines .${name}, which nobody takes`),
    ),
  ];
}

function importedSheets(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): ReadonlyMap<ts.Symbol | undefined, string> {
  const sheets = new Map<ts.Symbol | undefined, string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const name = statement.importClause?.name;
    const { text } = statement.moduleSpecifier;
    if (!name || !text.endsWith('.module.css')) continue;
    sheets.set(
      checker.getSymbolAtLocation(name),
      posix.join(posix.dirname(fromTop(file.fileName)), text),
    );
  }
  return sheets;
}

function namesTaken(
  checker: ts.TypeChecker,
  styles: ts.Identifier,
): readonly (string | undefined)[] {
  const { parent } = styles;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (!ts.isElementAccessExpression(parent)) return [undefined];
  const type = checker.getTypeAtLocation(parent.argumentExpression);
  const each = type.isUnion() ? type.types : [type];
  return each.map((one) => (one.isStringLiteral() ? one.value : undefined));
}

const fromTop = (path: string): string => relative(root, path).replaceAll('\\', '/');

/** One file alone, from its text, for what is to be shown on a sample. */
export function programOf(path: string, text: string): ts.Program {
  const absolute = join(root, path);
  const file = ts.createSourceFile(absolute, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, jsx: ts.JsxEmit.Preserve };
  return ts.createProgram([absolute], options, {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === absolute ? file : undefined),
    getCurrentDirectory: () => dirname(absolute),
  });
}
