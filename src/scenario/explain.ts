import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { ProblemCode } from './problem.ts';
import { visible } from './problem.ts';
import type { Path } from './yaml-nodes.ts';

/** A problem whose place is still a path, and whose words are made only if it is shown. */
export interface Finding {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: () => string;
}

/** What the schema found wrong, in words: what is there, and what would be right. */
export function explain(issues: readonly z.core.$ZodIssue[], data: unknown): readonly Finding[] {
  return issues.flatMap((issue) => explainOne(issue, [], data));
}

function explainOne(issue: z.core.$ZodIssue, above: Path, data: unknown): readonly Finding[] {
  const path = [...above, ...(issue.path as Path)];
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      ...error([...path, key], 'unknown-key', () => unknownKey(key, known)),
      at: 'key' as const,
    }));
  }
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues[0]?.message ?? 'another name';
    return [
      {
        ...error(path, 'wrong-value', () => `The key ${show(path.at(-1))} must be ${wanted}.`),
        at: 'key',
      },
    ];
  }
  if (issue.code === 'invalid_union') {
    // Where a block was written, what is wrong inside the block says more than the choice does.
    const inside = issue.errors.find((branch) => branch.some((each) => each.path.length > 0));
    const keys = issue.errors.find((branch) =>
      branch.every((each) => each.code === 'unrecognized_keys'),
    );
    const branch = isBlock(found) ? (inside ?? keys) : undefined;
    if (branch) return branch.flatMap((each) => explainOne(each, path, data));
  }
  const name = lastName(path);
  if (found === undefined) {
    return [error(path, 'missing', () => `${name} is missing: ${issue.message} is needed.`)];
  }
  const code = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    error(path, code, () => {
      const meant = typeof found === 'string' ? nearest(found, words) : undefined;
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      return `${name} is ${show(found)}; it must be ${issue.message}.${hint}`;
    }),
  ];
}

export function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant === undefined
    ? `There is no key ${show(key)} here; there are ${known.join(', ')}.`
    : `There is no key ${show(key)} here. Did you mean "${meant}"?`;
}

export function error(path: Path, code: ProblemCode, message: () => string): Finding {
  return { path, at: 'value', code, severity: 'error', message };
}

/** A value as a message quotes it: short, and on one line. */
export function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isBlock(value)) return 'a block';
  if (typeof value !== 'string') return `${value as number | boolean}`;
  const line = visible(value.replaceAll('\n', ' '));
  return line.length > 60 ? `"${line.slice(0, 57)}…"` : `"${line}"`;
}

/** What a path ends with, as a message names it: `trust`, or `entry 3 of delegation`. */
function lastName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${visible(last).slice(0, 60)}"`;
  return `Entry ${last + 1} of "${String(path.at(-2) ?? 'the list')}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
