import { error, show, type Finding } from '../explain.ts';
import { didYouMean } from '../hints.ts';
import type { ProblemCode } from '../problem.ts';
import type { Loose } from '../salvage.ts';
import type { ScenarioFile } from '../schema.ts';
import { idPattern } from '../fields.ts';
import type { Path } from '../yaml-nodes.ts';

export type LooseFile = Loose<ScenarioFile>;
export type LooseParty = NonNullable<NonNullable<LooseFile['parties']>[string]>;

/** Takes in what a check finds. */
export interface Report {
  readonly error: (path: Path, code: ProblemCode, message: () => string) => void;
  /** The same, said at the key rather than at its value. */
  readonly keyError: (path: Path, code: ProblemCode, message: () => string) => void;
  readonly warn: (path: Path, message: () => string) => void;
  /** A name that nothing declares; the same one in several places is told once. */
  readonly unknown: (path: Path, at: Finding['at'], sameAs: string, message: () => string) => void;
}

export function reportTo(findings: Finding[]): Report {
  return {
    error: (path, code, message) => findings.push(error(path, code, message)),
    keyError: (path, code, message) => findings.push({ ...error(path, code, message), at: 'key' }),
    unknown: (path, at, sameAs, message) =>
      findings.push({ ...error(path, 'unknown-name', message), at, sameAs }),
    warn: (path, message) =>
      findings.push({ ...error(path, 'plays-badly', message), severity: 'warning' }),
  };
}

/** Reports a name that is not among the known ones; a list that is not known accepts any. */
export function expectKnown(
  report: Report,
  path: Path,
  at: 'key' | 'value',
  kind: string,
  name: string | undefined,
  known: readonly string[] | undefined,
): void {
  if (name === undefined || known === undefined || known.includes(name)) return;
  if (!idPattern.test(name)) return; // the schema refuses it in these very words
  report.unknown(path, at, `${kind} ${name} of ${known.length}`, () => {
    const meant = didYouMean(name, known);
    if (meant !== '')
      return `No ${kind} is called ${show(name)}: ${meant.trim().replace('Did', 'did')}`;
    const are = known.length === 1 ? 'is' : 'are';
    return `No ${kind} is called ${show(name)}: there ${are} ${known.join(', ') || 'none'}.`;
  });
}

/** Entries of a list that is there, with the path of each. */
export function entries<T>(
  path: Path,
  list: readonly (T | undefined)[] | undefined,
): readonly (readonly [T, Path])[] {
  return (list ?? []).flatMap((entry, index) =>
    entry === undefined ? [] : [[entry, [...path, index]] as const],
  );
}

/** Members of a block that is there, with the path of each. */
export function members<T>(
  path: Path,
  block: Readonly<Record<string, T | undefined>> | undefined,
): readonly (readonly [string, T, Path])[] {
  return Object.entries(block ?? {}).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, member, [...path, key]] as const],
  );
}
