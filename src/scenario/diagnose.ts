import { LineCounter } from 'yaml';
import type * as z from 'zod';
import type { Result } from '../lib/result.ts';
import { explain, type Finding } from './explain.ts';
import { excerptAt, problemLimit, type Place, type Problem } from './problem.ts';
import type { Flaw, Path } from './yaml-nodes.ts';
import { readYaml } from './yaml-text.ts';

export interface Diagnosis<T> {
  readonly value: T | undefined; // undefined if any problem is an error
  readonly problems: readonly Problem[]; // in the order of the file, at most `problemLimit`
}

interface Placed {
  readonly place: Place;
  readonly code: Problem['code'];
  readonly severity: Problem['severity'];
  readonly message: () => string;
}

/** How a kind of file is read, beyond its YAML. */
export interface Reading<T> {
  /** What data of the current version is held to. */
  readonly schema: (data: unknown) => z.ZodType<T>;
  /** Brings older data up to date; a finding if its version is not known. */
  readonly migrate: (data: unknown) => Result<unknown, Finding>;
  /**
   * What the schema cannot say. It is handed the bare data even where the schema was not met, so
   * that one mistake does not hide another, and the value where it was.
   */
  readonly check: (data: unknown, value: T | undefined) => readonly Finding[];
}

/** Reads a YAML text as one kind of file. */
export function diagnoseAs<T>(file: string, text: string, reading: Reading<T>): Diagnosis<T> {
  const yaml = readYaml(text);
  if (!yaml.ok) {
    return { value: undefined, problems: toProblems(file, text, yaml.error.map(ofFlaw)) };
  }
  const { data, flaws, keyAt, valueAt } = yaml.value;
  const { value, findings } = read(data, reading);
  const placed = findings.map(({ path, at, code, severity, message }) => ({
    place: at === 'key' ? keyAt(path) : valueAt(path),
    code,
    severity,
    message,
  }));
  const all = [...flaws.map(ofFlaw), ...placed];
  const good = all.every(({ severity }) => severity === 'warning');
  return { value: good ? value : undefined, problems: toProblems(file, text, all) };
}

/** Warnings about a file that has been read, at their places in its text. */
export function placeWarnings(
  file: string,
  text: string,
  warnings: readonly { readonly path: Path; readonly message: string }[],
): readonly Problem[] {
  const yaml = readYaml(text);
  if (!yaml.ok) return [];
  const { keyAt } = yaml.value;
  const placed = warnings.map(({ path, message }) => ({
    place: keyAt(path),
    code: 'plays-badly' as const,
    severity: 'warning' as const,
    message: () => message,
  }));
  return toProblems(file, text, placed);
}

function read<T>(
  data: unknown,
  { schema, migrate, check }: Reading<T>,
): { readonly value: T | undefined; readonly findings: readonly Finding[] } {
  const migrated = migrate(data);
  if (!migrated.ok) return { value: undefined, findings: [migrated.error] };
  const parsed = schema(migrated.value).safeParse(migrated.value);
  return {
    value: parsed.data,
    findings: [
      ...(parsed.success ? [] : explain(parsed.error.issues, migrated.value)),
      ...check(migrated.value, parsed.data),
    ],
  };
}

function ofFlaw({ place, code, message }: Flaw): Placed {
  return { place, code, severity: 'error', message: () => message };
}

/** Puts problems into the order of the file, errors before warnings where they do not all fit. */
function toProblems(file: string, text: string, placed: readonly Placed[]): readonly Problem[] {
  const lines = text.split(/\r\n|\n/);
  const starts = new LineCounter();
  starts.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.addNewLine(at + 1);
  }
  const inOrder = (a: Placed, b: Placed): number => a.place.from - b.place.from;
  const errors = placed.filter(({ severity }) => severity === 'error').sort(inOrder);
  const warnings = placed.filter(({ severity }) => severity === 'warning').sort(inOrder);
  const kept = [...errors, ...warnings].slice(0, problemLimit).sort(inOrder);
  const left = placed.length - kept.length;
  return kept.map(({ place, code, severity, message }, index) => {
    const { line, col } = starts.linePos(Math.min(place.from, text.length));
    const more = left > 0 && index === kept.length - 1 ? ` (${left} more problems not shown.)` : '';
    return {
      file,
      line,
      column: col,
      code,
      severity,
      message: `${message()}${more}`,
      excerpt: excerptAt(lines, line, col),
    };
  });
}
