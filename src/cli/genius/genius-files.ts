import { readGenius, type GeniusSpace } from '../../analysis/genius/genius-space.ts';
import type { GeniusFile, GeniusProblem } from '../../analysis/genius/problem.ts';
import { xmlOfBytes } from '../../analysis/genius/xml-of-bytes.ts';
import { readBytes } from '../files.ts';
import { wordsOf } from '../problems.ts';
import { exit, print, printJson, refuse } from '../shell.ts';

/** A domain and two profiles, by path. */
export type GeniusPaths = readonly [string, string, string];

const order: readonly GeniusFile[] = ['domain', 'profile 1', 'profile 2'];

/** Reads a Genius domain with two profiles; if that cannot be had, says why and is undefined. */
export function readGeniusFiles(
  files: GeniusPaths,
  json: boolean | undefined,
): GeniusSpace | undefined {
  const texts: string[] = [];
  const unread: GeniusProblem[] = [];
  for (const [at, path] of files.entries()) {
    const bytes = readBytes(path);
    if (!bytes.ok) {
      refuse(bytes.error);
      continue;
    }
    const text = xmlOfBytes(bytes.value);
    if (text.ok) texts.push(text.value);
    else unread.push({ file: order[at] ?? 'domain', ...text.error });
  }
  if (unread.length > 0) tellGeniusProblems(files, unread, json);
  const [domain, one, other] = texts;
  if (domain === undefined || one === undefined || other === undefined) return undefined;
  const read = readGenius(domain, [one, other]);
  if (read.ok) return read.value;
  tellGeniusProblems(files, read.error, json);
  return undefined;
}

/** Prints what is wrong in which file, and lets the command end with 1. */
export function tellGeniusProblems(
  files: GeniusPaths,
  found: readonly GeniusProblem[],
  json: boolean | undefined,
): void {
  const names = { domain: files[0], 'profile 1': files[1], 'profile 2': files[2] };
  const problems = found.map((problem) => ({
    file: names[problem.file],
    line: problem.line,
    message: wordsOf(problem),
  }));
  if (json) printJson({ problems });
  else for (const { file, line, message } of problems) print(`${file}:${line ?? 1}: ${message}`);
  exit(1);
}
