import type * as z from 'zod';
import { didYouMean, idHint, valueHint } from './hints.ts';
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
  /** Findings of one mistake that was made in several places; told once. */
  readonly sameAs?: string;
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
      ...error([...path, key], 'unknown-key', () => {
        return `${unknownKey(key, known)}${commaHint(key, valueAt(data, [...path, key]))}`;
      }),
      at: 'key' as const,
    }));
  }
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues[0]?.message ?? 'another name';
    const key = String(path.at(-1));
    const hint = (): string => tightColon(key) ?? idHint(key);
    return [
      {
        ...error(path, 'wrong-value', () => `The key ${show(key)} must be ${wanted}.${hint()}`),
        at: 'key',
        sameAs: `id ${key}`,
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
  if (found === null && path.length === 0) {
    return [error(path, 'missing', () => emptyFile)];
  }
  const code = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const isId = typeof found === 'string' && issue.message.startsWith(idForm);
  const finding = error(path, code, () => {
    const near = typeof found === 'string' ? didYouMean(found, words) : '';
    const hint = near || (isId ? idHint(found) : valueHint(found, issue.message));
    return `${name} is ${show(found)}; it must be ${issue.message}.${hint}`;
  });
  return [isId ? { ...finding, sameAs: `id ${found}` } : finding];
}

const emptyFile = 'The file is empty. src/scenario/FORMAT.md tells how to begin one.';

/** How what an id must be begins, in fields.ts. */
const idForm = 'a name of small letters';

/** `{many:0}` makes a key of the whole. */
function tightColon(key: string): string | undefined {
  const [, name] = /^([\p{L}\p{N}_-]+):\S/u.exec(key) ?? [];
  return name === undefined ? undefined : ` A space is missing after its colon: type “${name}: ”.`;
}

/** `{ text: Here, and there }` makes a key of what follows the comma. */
function commaHint(key: string, value: unknown): string {
  if (value !== null || !/[\s:]/.test(key)) return '';
  return (
    tightColon(key) ??
    ' Inside { } a comma ends a text: put the text in quotes if the comma belongs to it.'
  );
}

export function unknownKey(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known);
  if (meant !== '') return `There is no key ${show(key)} here.${meant}`;
  const dash = /^[-–—−•*·]/u.test(key) ? valueHint({ [key]: null }, 'a list') : '';
  return `There is no key ${show(key)} here; there are ${known.join(', ')}.${dash}`;
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
