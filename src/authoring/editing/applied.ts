import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { Small } from './wanted.ts';
import { isBlock, isList, type PlainValue } from '../text/held.ts';

/** What a file would say after an edit of one place; undefined where there is no such place. */
export function applied(data: unknown, edit: Small): unknown {
  switch (edit.kind) {
    case 'set':
      return withValue(data, edit.path, () => edit.value);
    case 'remove':
      return withMember(data, edit.path, (around, step) => without(around, step));
    case 'renameKey':
      return withMember(data, edit.path, (around, step) => renamed(around, step, edit.to));
    case 'insert':
      return withValue(data, edit.path, (list) => inserted(list, edit.at, edit.value));
    case 'move':
      return withValue(data, edit.path, (list) => moved(list, edit.from, edit.to));
  }
}

/** The data with what stands at a path changed; what is not there yet is made. */
function withValue(data: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (typeof step === 'number') {
    const list = data ?? [];
    if (!isList(list) || step > list.length) return undefined;
    const member = withValue(list[step], rest, change);
    return member === undefined ? undefined : list.toSpliced(step, 1, member as PlainValue);
  }
  const block = data ?? {};
  if (!isBlock(block)) return undefined;
  const member = withValue(Object.hasOwn(block, step) ? block[step] : undefined, rest, change);
  return member === undefined ? undefined : blockOf([...Object.entries(block), [step, member]]);
}

function withMember(
  data: unknown,
  path: Path,
  change: (around: unknown, step: string | number) => unknown,
): unknown {
  const step = path.at(-1);
  if (step === undefined) return undefined;
  return withValue(data, path.slice(0, -1), (around) => change(around, step));
}

function without(around: unknown, step: string | number): unknown {
  if (isList(around) && typeof step === 'number') {
    return step < around.length ? around.toSpliced(step, 1) : undefined;
  }
  if (!isBlock(around) || !Object.hasOwn(around, step)) return undefined;
  return blockOf(Object.entries(around).filter(([key]) => key !== step));
}

function renamed(around: unknown, step: string | number, to: string): unknown {
  if (!isBlock(around) || !Object.hasOwn(around, step)) return undefined;
  return blockOf(Object.entries(around).map(([key, each]) => [key === step ? to : key, each]));
}

function inserted(list: unknown, at: number, value: PlainValue): unknown {
  const entries = list ?? [];
  if (!isList(entries) || at < 0 || at > entries.length) return undefined;
  return entries.toSpliced(at, 0, value);
}

function moved(list: unknown, from: number, to: number): unknown {
  if (!isList(list)) return undefined;
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return undefined;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Keys may be called anything, `__proto__` too. */
function blockOf(entries: readonly (readonly [string, unknown])[]): object {
  const block = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) block[key] = value;
  return block;
}
