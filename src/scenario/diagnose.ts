import { LineCounter } from 'yaml';
import type * as z from 'zod';
import { explain, type Finding } from './explain.ts';
import { excerptAt, problemLimit, type Place, type Problem } from './problem.ts';
import { readYaml, type Flaw } from './yaml-text.ts';

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

/**
 * Reads a YAML text against a schema and further checks, which are handed the bare data even where
 * the schema was not met, so that one mistake does not hide another.
 */
export function diagnoseWith<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  check: (data: unknown) => readonly Finding[],
): Diagnosis<z.output<S>> {
  const yaml = readYaml(text);
  if (!yaml.ok)
    return { value: undefined, problems: toProblems(file, text, yaml.error.map(ofFlaw)) };
  const { data, flaws, keyAt, valueAt } = yaml.value;
  const parsed = schema.safeParse(data);
  const findings = [...(parsed.success ? [] : explain(parsed.error.issues, data)), ...check(data)];
  const placed = findings.map(({ path, at, code, severity, message }) => ({
    place: at === 'key' ? keyAt(path) : valueAt(path),
    code,
    severity,
    message,
  }));
  const all = [...flaws.map(ofFlaw), ...placed];
  const good = parsed.success && all.every(({ severity }) => severity === 'warning');
  return {
    value: good ? parsed.data : undefined,
    problems: toProblems(file, text, all),
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
