import { LineCounter } from 'yaml';
import type * as z from 'zod';
import type { Result } from '../../lib/result.ts';
import { followsFromLoss, withoutEchoes, withoutRepeats } from './echoes.ts';
import { explain, type Finding } from './explain.ts';
import { excerptAt, problemLimit, type Place, type Problem } from './problem.ts';
import { tell, type Told } from './problem-key.ts';
import type { Flaw, Path } from '../text/yaml-nodes.ts';
import { readYaml } from '../text/yaml-text.ts';

export interface Diagnosis<T> {
  readonly value: T | undefined; // undefined if any problem is an error
  readonly problems: readonly Problem[]; // in the order of the file, at most `problemLimit`
  readonly data: unknown; // as the file has it, where it is YAML at all
}

interface Placed {
  readonly place: Place;
  readonly code: Problem['code'];
  readonly severity: Problem['severity'];
  readonly said: () => Problem['said'];
  readonly sameAs?: string | undefined;
  readonly path?: Path | undefined;
}

/** How a kind of file is read, beyond its YAML. */
export interface Reading<T> {
  /** What data of the current version is held to. */
  readonly schema: (data: unknown) => z.ZodType<T>;
  /** Brings older data up to date; a finding if its version is not known. */
  readonly migrate: (data: unknown) => Result<unknown, Finding>;
  /**
   * What the schema cannot say. It is handed the bare data even where the schema was not met, so
   * that one mistake does not hide another, and the value where it was; with the paths of the keys
   * that are given twice, of which one is lost.
   */
  readonly check: (
    data: unknown,
    value: T | undefined,
    twice: readonly Path[],
  ) => readonly Finding[];
}

/** Reads a YAML text as one kind of file. */
export function diagnoseAs<T>(file: string, given: string, reading: Reading<T>): Diagnosis<T> {
  const text = plainLines(given);
  const yaml = readYaml(text);
  if (!yaml.ok) {
    const problems = toProblems(file, text, yaml.error.map(ofFlaw));
    return { value: undefined, problems, data: undefined };
  }
  const { data, keyAt, valueAt } = yaml.value;
  const { flaws, isEntryLost } = withoutRepeats(yaml.value.flaws);
  const twice = flaws.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const { value, findings } = read(data, reading, twice);
  const placed = findings.map(({ path, at, code, severity, said, sameAs }) => ({
    place: at === 'key' ? keyAt(path) : valueAt(path),
    code,
    severity,
    said: path.length > 0 ? () => [...said(), ...commentHint(text, valueAt(path))] : said,
    // Citations of what is not there: one seed that is not listed makes hundreds of them.
    sameAs: code === 'citation' && findings.length < mostCompared ? JSON.stringify(said()) : sameAs,
    path,
  }));
  // What is wrong with a value that was lost to a flaw is the flaw.
  const lost = new Set(
    flaws.filter(({ code }) => code !== 'not-text').map(({ place }) => place.from),
  );
  const own = placed.filter(({ place, code }) => {
    if (isEntryLost && followsFromLoss.has(code)) return false;
    return code !== 'wrong-type' || !lost.has(place.from);
  });
  const wrong = new Set(own.map(({ place }) => place.from));
  const odd = flaws.filter(
    ({ severity, place }) => severity !== 'warning' || !wrong.has(place.from),
  );
  const all = [...odd.map(ofFlaw), ...once(own)];
  const good = all.every(({ severity }) => severity === 'warning');
  return { value: good ? value : undefined, problems: toProblems(file, text, all), data };
}

/** Warnings about a file that has been read, at their places in its text. */
export function placeWarnings(
  file: string,
  given: string,
  warnings: readonly { readonly path: Path; readonly said: Problem['said'] }[],
): readonly Problem[] {
  const text = plainLines(given);
  const yaml = readYaml(text);
  if (!yaml.ok) return [];
  const { keyAt } = yaml.value;
  const placed = warnings.map(({ path, said }) => ({
    place: keyAt(path),
    code: 'plays-badly' as const,
    severity: 'warning' as const,
    said: () => said,
    path,
  }));
  return toProblems(file, text, placed);
}

/** Line ends of Windows and of old Macs are line ends like any other. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function read<T>(
  data: unknown,
  { schema, migrate, check }: Reading<T>,
  twice: readonly Path[],
): { readonly value: T | undefined; readonly findings: readonly Finding[] } {
  const migrated = migrate(data);
  if (!migrated.ok) return { value: undefined, findings: [migrated.error] };
  const parsed = schema(migrated.value).safeParse(migrated.value);
  return {
    value: parsed.data,
    findings: [
      ...(parsed.success ? [] : withoutEchoes(explain(parsed.error.issues, migrated.value))),
      ...check(migrated.value, parsed.data, twice),
    ],
  };
}

function ofFlaw({ place, code, said, severity = 'error', path }: Flaw): Placed {
  return { place, code, severity, said: () => said, path };
}

/** Of more findings than this none are worded that may not be shown. */
const mostCompared = 5000;

/** One mistake that was made in several places is told at the first, with their number. */
function once(placed: readonly Placed[]): readonly Placed[] {
  const groups = new Map<string, readonly Placed[]>();
  for (const each of placed) {
    if (each.sameAs !== undefined) {
      groups.set(each.sameAs, [...(groups.get(each.sameAs) ?? []), each]);
    }
  }
  return placed.flatMap((each) => {
    if (each.sameAs === undefined) return [each];
    const group = groups.get(each.sameAs) ?? [];
    const first = group.reduce((a, b) => (b.place.from < a.place.from ? b : a), each);
    if (first !== each) return [];
    const more = group.length - 1;
    if (more === 0) return [each];
    return [{ ...each, said: () => [...each.said(), tell('more.places', { count: more })] }];
  });
}

/** A value that is empty, or shorter than meant, as a # made a comment of the rest. */
function commentHint(text: string, { from, to }: Place): Told {
  const rest = text.slice(to, to + 200).split('\n')[0] ?? '';
  const isEmpty = from === to || rest.startsWith(':');
  return (isEmpty ? /^(:\s+)?#/ : /^\s+#\S/).test(rest) ? [tell('hint.comment')] : [];
}

/** Puts problems into the order of the file, errors before warnings where they do not all fit. */
function toProblems(file: string, text: string, placed: readonly Placed[]): readonly Problem[] {
  const lines = text.split('\n');
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
  return kept.map(({ place, code, severity, said, path }, index) => {
    const { line, col } = starts.linePos(Math.min(place.from, text.length));
    const isLast = left > 0 && index === kept.length - 1;
    return {
      file,
      line,
      column: col,
      code,
      severity,
      said: isLast ? [...said(), tell('more.problems', { count: left })] : said(),
      excerpt: excerptAt(lines, line, col),
      ...(path === undefined ? {} : { path }),
    };
  });
}
