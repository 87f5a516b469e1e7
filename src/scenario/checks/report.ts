import type { Phrase } from '../../lib/phrase.ts';
import { error, quoted, type Finding } from '../problems/explain.ts';
import { meantBy } from '../problems/hints.ts';
import { strangersIn } from '../problems/look-alike.ts';
import type { ProblemCode } from '../problems/problem.ts';
import { tell, type Told } from '../problems/problem-key.ts';
import type { KindKey } from './check-key.ts';
import type { Loose } from '../salvage.ts';
import type { ScenarioFile } from '../schema/schema.ts';
import { idPattern } from '../schema/fields.ts';
import type { Path } from '../text/yaml-nodes.ts';

export type LooseFile = Loose<ScenarioFile>;
export type LooseParty = NonNullable<NonNullable<LooseFile['parties']>[string]>;

/** Takes in what a check finds. */
export interface Report {
  readonly error: (path: Path, code: ProblemCode, said: () => Told) => void;
  /** The same, said at the key rather than at its value. */
  readonly keyError: (path: Path, code: ProblemCode, said: () => Told) => void;
  readonly warn: (path: Path, said: () => Told) => void;
  /** A name that nothing declares; the same one in several places is told once. */
  readonly unknown: (path: Path, at: Finding['at'], sameAs: string, said: () => Told) => void;
}

export function reportTo(findings: Finding[]): Report {
  return {
    error: (path, code, said) => findings.push(error(path, code, said)),
    keyError: (path, code, said) => findings.push({ ...error(path, code, said), at: 'key' }),
    unknown: (path, at, sameAs, said) =>
      findings.push({ ...error(path, 'unknown-name', said), at, sameAs }),
    warn: (path, said) =>
      findings.push({ ...error(path, 'plays-badly', said), severity: 'warning' }),
  };
}

/** What a name stands for. */
export type Kind = 'event' | 'issue' | 'option' | 'ownRatifier' | 'party' | 'ratifier';

/** Reports a name that is not among the known ones; a list that is not known accepts any. */
export function expectKnown(
  report: Report,
  path: Path,
  at: 'key' | 'value',
  kind: Kind | Phrase<KindKey>,
  name: string | undefined,
  known: readonly string[] | undefined,
): void {
  if (name === undefined || known === undefined || known.includes(name)) return;
  if (!idPattern.test(name)) return; // the schema refuses it in these very words
  const sameAs = typeof kind === 'string' ? kind : JSON.stringify(kind);
  report.unknown(path, at, `${sameAs} ${name} of ${known.length}`, () => {
    const what = {
      kind: typeof kind === 'string' ? tell(`kind.${kind}`) : kind,
      name: quoted(name),
    };
    const meant = meantBy(name, known);
    if (meant !== undefined)
      return [tell('unknown.meant', { ...what, meant }), ...strangersIn(name)];
    if (known.length === 0) return [tell('unknown.none', what)];
    return [tell('unknown.there', { ...what, count: known.length, known: known.join(', ') })];
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
