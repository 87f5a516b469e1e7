import type * as z from 'zod';
import type { Value } from '../../lib/phrase.ts';
import { dashHint, didYouMean, idHint, valueHint } from './hints.ts';
import type { ProblemCode } from './problem.ts';
import { visible } from './problem.ts';
import { tell, type Told } from './problem-key.ts';
import { wantOf } from '../schema/want.ts';
import type { Path } from '../text/yaml-nodes.ts';

/** A problem whose place is still a path, and which is told only if it is shown. */
export interface Finding {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly said: () => Told;
  /** Findings of one mistake that was made in several places; told once. */
  readonly sameAs?: string;
}

/** What the schema found wrong: what is there, and what would be right. */
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
        return [...unknownKey(key, known), ...commaHint(key, valueAt(data, [...path, key]))];
      }),
      at: 'key' as const,
    }));
  }
  if (issue.code === 'invalid_key') {
    const message = issue.issues[0]?.message;
    const wanted = message === undefined ? tell('want.another') : wantOf(message);
    const key = String(path.at(-1));
    return [
      {
        ...error(path, 'wrong-value', () => [
          tell('form.key', { key: quoted(key), wanted }),
          ...(tightColon(key) ?? idHint(key)),
        ]),
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
  const wanted = wantOf(issue.message);
  if (found === undefined) {
    return [error(path, 'missing', () => [tell('form.missing', { name, wanted })])];
  }
  if (found === null && path.length === 0) {
    return [error(path, 'missing', () => [tell('form.empty')])];
  }
  const code = issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value';
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const isId = typeof found === 'string' && wanted.key === 'want.id';
  const finding = error(path, code, () => {
    const near = typeof found === 'string' ? didYouMean(found, words) : [];
    const form = (): Told => (isId ? idHint(found) : valueHint(found, wanted.key));
    const hint = near.length > 0 ? near : form();
    return [tell('form.isNot', { name, found: show(found), wanted }), ...hint];
  });
  return [isId ? { ...finding, sameAs: `id ${found}` } : finding];
}

/** `{many:0}` makes a key of the whole. */
function tightColon(key: string): Told | undefined {
  const [, name] = /^([\p{L}\p{N}_-]+):\S/u.exec(key) ?? [];
  return name === undefined ? undefined : [tell('hint.itsColonSpace', { key: name })];
}

/** `{ text: Here, and there }` makes a key of what follows the comma. */
function commaHint(key: string, value: unknown): Told {
  if (value !== null || !/[\s:]/.test(key)) return [];
  return tightColon(key) ?? [tell('hint.comma')];
}

export function unknownKey(key: string, known: readonly string[]): Told {
  const meant = didYouMean(key, known);
  if (meant.length > 0) return [tell('form.noKey', { key: quoted(key) }), ...meant];
  const dash = /^[-–—−•*·]/u.test(key) ? dashHint({ [key]: null }) : [];
  return [tell('form.noKeyOf', { key: quoted(key), keys: known.join(', ') }), ...dash];
}

export function error(path: Path, code: ProblemCode, said: () => Told): Finding {
  return { path, at: 'value', code, severity: 'error', said };
}

/** A value as it is shown: short, and on one line. */
export function show(value: unknown): Value {
  if (value === null) return tell('value.empty');
  if (Array.isArray(value)) return tell('value.list', { count: value.length });
  if (isBlock(value)) return tell('value.block');
  return typeof value === 'string' ? quoted(value) : `${value as number | boolean}`;
}

/** A text as it is shown. */
export function quoted(value: string): string {
  const line = visible(value.replaceAll('\n', ' '));
  return line.length > 60 ? `"${line.slice(0, 57)}…"` : `"${line}"`;
}

/** What a path ends with, as it is called: `trust`, or `entry 3 of delegation`. */
function lastName(path: Path): Value {
  const last = path.at(-1);
  if (last === undefined) return tell('name.file');
  if (typeof last === 'string') return `"${visible(last).slice(0, 60)}"`;
  const list = path.at(-2);
  return tell('name.entry', {
    number: last + 1,
    list: list === undefined ? tell('name.list') : String(list),
  });
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
