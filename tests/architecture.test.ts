import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parser } from 'typescript-eslint';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importTableRule } from '../.config/import-table-rule.ts';
import { pureFolders, statelessFolders } from '../.config/stateless-folders.ts';
import { bannedGlobals, importTable, partOf, trespass } from './support/import-table.ts';
import {
  globalsUsed,
  importCycles,
  parseSource,
  root,
  sourceFiles,
  waits,
} from './support/source-imports.ts';

const source = sourceFiles('src');
const tests = sourceFiles('tests');
const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const inFolders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
  .map((entry) => relative(root, entry.parentPath).replaceAll('\\', '/'));

/** Imports that the table does not name, and between them two that it does. */
const trespasser = `import { readFileSync } from 'node:fs';
  import { parse } from '../scenario/parse.ts';
  import type { Scenario } from '../scenario/scenario.ts';
  import { type Issue } from '../scenario/scenario.ts';
  export * from '../analysis/frontier.ts';
  const lazy = import('phaser');
  type Deep = import('../app/store.ts').Store;`;

const trespasses = [
  'src/negotiation/sample.ts imports node:fs',
  'src/negotiation/sample.ts imports src/scenario/parse.ts for more than types',
  'src/negotiation/sample.ts imports src/analysis/frontier.ts',
  'src/negotiation/sample.ts imports phaser',
  'src/negotiation/sample.ts imports src/app/store.ts',
];

describe('who may import whom', () => {
  it('holds for every file of src', () => {
    const found = source.flatMap((file) =>
      file.imports.flatMap((each) => trespass(file.path, each)),
    );
    expect(found).toEqual([]);
  });

  it('lets the table be reached by its one door from one file', () => {
    const visits = source
      .filter((file) => !file.path.startsWith('src/table/'))
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => target?.startsWith('src/table/'))
          .map(({ target, typesOnly }) => ({ path: file.path, target, typesOnly })),
      );
    expect(visits.filter(({ target }) => target !== 'src/table/mount-table.ts')).toEqual([]);
    const hosts = new Set(visits.filter(({ typesOnly }) => !typesOnly).map(({ path }) => path));
    expect(hosts.size).toBeLessThanOrEqual(1);
  });

  it('refuses what the table does not name', () => {
    const file = parseSource('src/negotiation/sample.ts', trespasser);
    expect(file.imports.flatMap((each) => trespass(file.path, each))).toEqual(trespasses);
  });

  it('is said by the linter of the same imports, at their lines', () => {
    const told = new Linter({ cwd: root }).verify(
      trespasser,
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { house: { rules: { 'import-table': importTableRule } } },
        rules: { 'house/import-table': 'error' },
      },
      join(root, 'src/negotiation/sample.ts'),
    );
    expect(told.map(({ message }) => message)).toEqual(trespasses);
    expect(told.map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  it('has no row for a folder that is gone by another name', () => {
    expect(folders.filter((folder) => !(folder in importTable))).toEqual([]);
  });
});

describe('import cycles', () => {
  it('do not exist between files of src', () => {
    expect(importCycles(source)).toEqual([]);
  });

  it('are found where they are', () => {
    const cycle = [
      parseSource('src/lib/a.ts', "import './b.ts';"),
      parseSource('src/lib/b.ts', "import type { C } from './c.ts';"),
      parseSource('src/lib/c.ts', "export { a } from './a.ts';"),
    ];
    expect(importCycles(cycle)).toEqual([
      'src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts',
    ]);
  });
});

describe('pure folders', () => {
  it('and those that keep nothing are type-checked as if there were no browser and no Node', () => {
    const { include } = JSON.parse(
      readFileSync(join(root, '.config/tsconfig.pure.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
    ) as { readonly include: readonly string[] };
    const checked = include.map((path) => path.replace('../src/', ''));
    expect(checked.toSorted()).toEqual(statelessFolders.toSorted());
  });

  const pure = source.filter((file) => pureFolders.some((folder) => partOf(file.path) === folder));

  it('know no screen, file, network, clock or chance but the dice', () => {
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap((file) => globalsUsed(file, bannedGlobals))).toEqual([]);
  });

  it('never wait', () => {
    expect(pure.flatMap(waits)).toEqual([]);
  });

  it('are caught where they do', () => {
    const file = parseSource(
      'src/lib/sample.ts',
      `const now = Date.now();
       const luck = Math.random() + Math.floor(1);
       const held = { window, process: 1, fetch: now };
       function read(document: Doc) { return document.location; }
       const later = async () => { await held.fetch; };`,
    );
    expect(globalsUsed(file, bannedGlobals)).toEqual([
      'src/lib/sample.ts:1 uses Date',
      'src/lib/sample.ts:2 uses Math.random',
      'src/lib/sample.ts:3 uses window',
    ]);
    expect(waits(file)).toEqual([
      'src/lib/sample.ts:5 uses async',
      'src/lib/sample.ts:5 uses await',
    ]);
  });
});

describe('files', () => {
  it.each(folders)('src/%s says in a README of 3 to 15 lines what lives there', (folder) => {
    const path = join(root, 'src', folder, 'README.md');
    expect(existsSync(path)).toBe(true);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(3);
    expect(lines).toBeLessThanOrEqual(15);
  });

  it('are never over 400 lines', () => {
    const long = [...source, ...tests].filter((file) => file.lines > 400);
    expect(long.map((file) => `${file.path}: ${file.lines} lines`)).toEqual([]);
  });

  it('are at most 25 in a folder of src besides its papers, so that one look finds what lives there', () => {
    expect(new Set(inFolders)).toContain('src/scenario');
    const counts = Object.entries(Object.groupBy(inFolders, (folder) => folder));
    const full = counts.map(([folder, held = []]) => ({ folder, files: held.length }));
    expect(full.filter(({ files }) => files > 25)).toEqual([]);
  });

  it('are named in kebab-case, by what they hold', () => {
    const vague = /^(.+-)?(utils?|helpers?|managers?|common|misc|types)$/;
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const badly = [...source, ...tests].filter((file) => {
      const stem = basename(file.path).replace(/\.(test|component|e2e|bench|d)?\.?tsx?$/, '');
      return vague.test(stem) || !kebab.test(stem);
    });
    expect(badly.map((file) => file.path)).toEqual([]);
  });
});
