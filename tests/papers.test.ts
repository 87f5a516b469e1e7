import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/source-imports.ts';

const left = new Set(['node_modules', 'dist', '.git', 'fixtures', 'golden']);

function papersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : papersIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The first folders that a path may begin with when it is told from the top. */
const tops = readdirSync(root);

/** Paths that a paper names: links, and code that begins with one of our folders or names a file. */
function namedIn(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path]) => path ?? '');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, said = '']) =>
    said.split(/[\s,]+/).filter((word) => /^[\w.@-]+(\/[\w.@-]+)+\/?$/.test(word)),
  );
  return [...links, ...code].filter((path) => !/^(https?:|mailto:|#)/.test(path));
}

/** Whether a path is there, told from the top, from the paper's folder, or from `src/`. */
function isThere(paper: string, path: string): boolean {
  const from = [root, join(root, dirname(paper)), join(root, 'src')];
  return from.some((folder) => existsSync(join(folder, path)));
}

/** A pattern, which names no one file: `tests/FOLDER/NAME.ts`, `version-N.json`, `your-file.yaml`. */
const PATTERN = /[A-Z]{4,}|-N\b|\byour-/;

/** A path of ours, and no other thing with a stroke in it. */
function isOurs(paper: string, path: string): boolean {
  if (PATTERN.test(path.replace(/[A-Z]+\.md$/, ''))) return false;
  const [first = ''] = path.split('/');
  const beside = [dirname(paper), 'src'].some((folder) => existsSync(join(root, folder, first)));
  return tops.includes(first) || beside || path.startsWith('.');
}

describe('the papers', () => {
  const papers = papersIn('.').map((path) => relative('.', path));

  it.each(papers)('%s names no path that is not there', (paper) => {
    const named = namedIn(readFileSync(join(root, paper), 'utf8'));
    const gone = named.filter((path) => isOurs(paper, path) && !isThere(paper, path));
    expect([...new Set(gone)]).toEqual([]);
  });

  it('are read for links and for paths in code', () => {
    expect(
      namedIn('See [it](src/lib/dice.ts#x), `src/gone.ts` and `npm run src/a.ts`, not `a/b c`.'),
    ).toEqual(['src/lib/dice.ts', 'src/gone.ts', 'src/a.ts', 'a/b']);
    expect(isThere('README.md', 'src/lib/dice.ts')).toBe(true);
    expect(isThere('README.md', 'src/lib/gone.ts')).toBe(false);
  });
});
