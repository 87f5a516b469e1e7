import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileNameFlaw, idFlaw, overlayName } from '../scenario/text/file-name.ts';
import { parseOverlay } from '../scenario/translation/overlay.ts';
import { diagnoseScenario } from '../scenario/parse.ts';
import { problemAt, type Problem } from '../scenario/problems/problem.ts';
import type { Sources } from '../scenario/sources/sources.ts';
import { tellOfShell } from '../words/problem.ts';
import { readScenario, readSources, readText, scenarioBytes, unreadProblem } from './files.ts';
import { sayProblem, wordsOf } from './problems.ts';

/** A file among the scenarios that stands on no shelf, and why. */
export interface LeftOff {
  readonly file: string; // its name in the folder
  readonly first: Problem;
  readonly more: number; // errors beside the first
}

/** What keeps files of a folder of scenarios off the shelf: their names, their ids, their errors. */
export function leftOff(folder: string, sources = knownSources()): readonly LeftOff[] {
  return namesIn(folder).flatMap((name) => {
    const errors = errorsOf(folder, name, sources);
    const [first] = errors;
    return first === undefined ? [] : [{ file: name, first, more: errors.length - 1 }];
  });
}

/** One such file, as `npm start` tells of it. */
export function leftOffWords(folder: string, { file, first, more }: LeftOff): string {
  const path = join(basename(folder), file);
  const { line, column } = first;
  const words = wordsOf(first);
  const placed = { line, column, words };
  const isAtStart = line === 1 && column === 1;
  const phrases = [
    tellOfShell('leftOff.file', {
      path,
      words: isAtStart ? words : tellOfShell('leftOff.place', placed),
    }),
    ...(more === 0 ? [] : [tellOfShell('leftOff.more', { count: more })]),
  ];
  const all = tellOfShell('leftOff.all', { path: /\s/.test(path) ? `"${path}"` : path });
  return `${wordsOf({ said: phrases })}\n  ${sayProblem(all)}`;
}

function errorsOf(folder: string, name: string, sources: Sources | undefined): readonly Problem[] {
  const path = join(folder, name);
  const [flaw] = nameProblems(path, undefined);
  if (flaw) return [flaw];
  if (!name.endsWith('.yaml')) return [];
  const text = readText(path, scenarioBytes);
  if (!text.ok) return [unreadProblem(path, text.error)];
  const slug = overlayName.exec(name)?.[1];
  if (slug !== undefined) return errorsOfOverlay(path, text.value, join(folder, `${slug}.yaml`));
  const { problems } = diagnoseScenario(path, text.value, sources);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...nameProblems(path, text.value), ...errors];
}

/** Of a translation; of one whose scenario is broken nothing more than that scenario says itself. */
function errorsOfOverlay(path: string, text: string, original: string): readonly Problem[] {
  const scenario = readScenario(original);
  if (!scenario.ok) return [];
  const overlay = parseOverlay(path, text, scenario.value.scenario);
  return overlay.ok ? [] : overlay.error.filter(({ severity }) => severity === 'error');
}

/**
 * What the name of a file says against it: that the shelf would not find it, or that the id in its
 * text is another. An error in a folder called `scenarios`, elsewhere a warning.
 */
export function nameProblems(path: string, text: string | undefined): readonly Problem[] {
  const name = basename(path);
  const folder = dirname(resolve(path));
  const beside = namesIn(folder).filter((each) => each !== name);
  const severity = basename(folder) === 'scenarios' ? ('error' as const) : ('warning' as const);
  const named = fileNameFlaw(name, beside);
  const id = text === undefined ? undefined : idFlaw(name, text, beside);
  const of = (at: number, said: Problem['said']): Problem => ({
    ...problemAt(path, text ?? '', at, { code: 'wrong-value', said }),
    severity,
  });
  return [...(named === undefined ? [] : [of(0, named)]), ...(id ? [of(id.at, id.said)] : [])];
}

function namesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return []; // whoever reads the files says why they cannot be had
  }
}

function knownSources(): Sources | undefined {
  const sources = readSources();
  return sources.ok ? sources.value : undefined;
}
