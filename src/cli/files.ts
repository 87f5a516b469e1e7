import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { err, ok, type Result } from '../lib/result.ts';
import { overlayName } from '../scenario/text/file-name.ts';
import { fileText, tooLarge } from '../scenario/text/file-text.ts';
import { parseScenario } from '../scenario/parse.ts';
import { problemAt, type Problem } from '../scenario/problems/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseSeed } from '../scenario/sources/seed.ts';
import type { Sources } from '../scenario/sources/sources.ts';
import { parseWork } from '../scenario/sources/work.ts';
import { tellOfShell } from '../words/problem.ts';
import { listed, sayProblem } from './problems.ts';
import type { TerminalSpeak } from './voice.ts';

/** The top of the project, from wherever the command is called. */
export const root = resolve(import.meta.dirname, '../..');

const most = 64 * 2 ** 20; // bytes of a file that anything here reads

/** Bytes of a scenario that are read at all; one byte more and it is refused for its size. */
export const scenarioBytes = 2 ** 20;

/** Why the text of a file cannot be had. */
export interface Unread {
  readonly said: string; // for whoever can only print it
  readonly problem: Problem | undefined; // of a file that is there and is no text
}

/** The text of a file, or why it cannot be had. */
export function readText(path: string, limit = most): Result<string, Unread> {
  const bytes = readBytes(path, limit);
  if (!bytes.ok) return err({ said: bytes.error, problem: undefined });
  const isTooLarge = bytes.value.length > limit;
  const text = isTooLarge ? err(tooLarge(path, limit)) : fileText(path, bytes.value);
  return text.ok ? text : err({ said: listed([text.error]), problem: text.error });
}

/** Up to `limit` bytes and one more, so that the reader can tell that there is too much. */
export function readBytes(path: string, limit = most): Result<Uint8Array, string> {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const stat = fstatSync(handle);
    // A device or a pipe might never end.
    if (!stat.isFile()) {
      const what = stat.isDirectory() ? 'file.isFolder' : 'file.notOrdinary';
      return err(sayProblem(tellOfShell(what, { path })));
    }
    const bytes = new Uint8Array(Math.min(stat.size, limit + 1));
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(handle, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return ok(bytes.subarray(0, filled));
  } catch (error) {
    return err(unreadable(path, error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function unreadable(path: string, error: unknown): string {
  return sayProblem(tellOfShell('file.unreadable', { path, why: reasonOf(error) }));
}

/** What the system says most often of a file; of the rest its code must do. */
const told = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'] as const;

function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') return error instanceof Error ? error.message : String(error);
  const known = told.find((each) => each === code);
  return known === undefined ? code : sayProblem(tellOfShell(`file.reason.${known}`));
}

/** That a file could not be written, and why. */
export function unwritten(speak: TerminalSpeak, file: string, error: unknown): string {
  return speak('terminal:file.unwritten', { file, why: reasonOf(error) });
}

/** The YAML files of a folder, in the order of their names. */
export function yamlFiles(folder: string): Result<readonly string[], string> {
  try {
    return ok(
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name)),
    );
  } catch (error) {
    return err(unreadable(folder, error));
  }
}

/** The seeds of a folder and its works, by id; the problems of all of them if any has one. */
export function readSources(folder = join(root, 'seeds')): Result<Sources, readonly Problem[]> {
  const works = readEach(join(folder, 'works'), parseWork);
  const seeds = readEach(folder, (file, text) => parseSeed(file, text, works.read));
  const problems = [...works.problems, ...seeds.problems];
  return problems.length > 0 ? err(problems) : ok({ seeds: seeds.read, works: works.read });
}

/** What a command says that cannot do without the sources. */
export function notInOrder(problems: readonly Problem[]): string {
  return `${sayProblem(tellOfShell('file.seeds'))}\n${listed(problems)}`;
}

/** The files of a folder, read one way; a folder that is not there has none. */
function readEach<T extends { readonly id: string }>(
  folder: string,
  parse: (file: string, text: string) => Result<T, readonly Problem[]>,
): { readonly read: ReadonlyMap<string, T>; readonly problems: readonly Problem[] } {
  const read = new Map<string, T>();
  const problems: Problem[] = [];
  const files = yamlFiles(folder);
  for (const path of files.ok ? files.value : []) {
    const text = readText(path);
    if (!text.ok) {
      problems.push(unreadProblem(path, text.error));
      continue;
    }
    const parsed = parse(path, text.value);
    if (!parsed.ok) problems.push(...parsed.error);
    else if (parsed.value.id === basename(path, '.yaml')) read.set(parsed.value.id, parsed.value);
    else problems.push(misnamed(path, parsed.value.id));
  }
  return { read, problems };
}

function misnamed(file: string, id: string): Problem {
  const said = [tellOfShell('file.isCalled', { name: basename(file), id })];
  return problemAt(file, '', 0, { code: 'unknown-name', said });
}

/** Why a file cannot be read, among the problems of others. */
export function unreadProblem(path: string, { said, problem }: Unread): Problem {
  const why = [tellOfShell('file.unread', { why: said })];
  return problem ?? problemAt(path, '', 0, { code: 'not-text', said: why });
}

/** The scenarios of a folder: `<slug>.yaml`, not the overlays `<slug>.<language>.yaml`. */
export function scenarioFiles(folder: string): readonly string[] {
  const files = yamlFiles(folder);
  return files.ok ? files.value.filter((file) => !overlayName.test(basename(file))) : [];
}

/** A scenario with its text, or in one text all that is wrong with it. */
export function readScenario(
  path: string,
  sources?: Sources,
): Result<{ readonly scenario: Scenario; readonly text: string }, string> {
  const text = readText(path, scenarioBytes);
  if (!text.ok) return err(text.error.said);
  const scenario = parseScenario(path, text.value, sources);
  if (!scenario.ok) return err(listed(scenario.error));
  return ok({ scenario: scenario.value, text: text.value });
}
