import { isAlias, isCollection } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { valueAt } from '../references/references.ts';
import { isBlock, isList, isSame, type PlainBlock, type PlainValue } from '../text/held.ts';
import { nodeAt, type Tree } from '../tree.ts';
import { applied } from './applied.ts';
import type { Edit, Small } from './wanted.ts';

/** The smaller edits that make one, so that what is the same within it stays; undefined of a smallest one. */
export function stepsTo(tree: Tree, wanted: Small): readonly Edit[] | undefined {
  const alias = aliasOn(tree, wanted.path);
  if (alias !== undefined)
    return [{ kind: 'set', path: alias, value: valueOf(tree, alias, wanted) }];
  const { path } = wanted;
  const there = nodeAt(tree.root, path);
  if (wanted.kind === 'insert') {
    return holdsEntries(there) ? undefined : [{ kind: 'set', path, value: [wanted.value] }];
  }
  if (wanted.kind !== 'set') return undefined;
  const { value } = wanted;
  if (there === undefined || there === null) return stepsToMake(tree, path, value);
  const former = valueAt(tree.data, path);
  if (!holdsEntries(there) || Object.keys(value ?? {}).length === 0) return undefined;
  if (isBlock(former) && isBlock(value)) return stepsInBlock(path, former, value);
  if (isList(former) && isList(value)) return stepsInList(path, former, value);
  return undefined;
}

/** The nearest place on the way to a path that only repeats another. */
function aliasOn(tree: Tree, path: Path): Path | undefined {
  const at = [...path.keys()].find((depth) => isAlias(nodeAt(tree.root, path.slice(0, depth))));
  return at === undefined ? undefined : path.slice(0, at);
}

function valueOf(tree: Tree, path: Path, wanted: Small): PlainValue {
  return valueAt(applied(tree.data, wanted), path) as PlainValue;
}

function holdsEntries(node: unknown): boolean {
  return isCollection(node) && node.items.length > 0;
}

/** What is not there yet: with what it would stand in, if that is not there either. */
function stepsToMake(tree: Tree, path: Path, value: PlainValue): readonly Edit[] | undefined {
  const [around, step] = [path.slice(0, -1), path.at(-1)];
  if (step === undefined) return undefined;
  const node = nodeAt(tree.root, around);
  if (holdsEntries(node)) {
    if (typeof step === 'string' || step < (node as { items: unknown[] }).items.length)
      return undefined;
    return [{ kind: 'insert', path: around, at: step, value }];
  }
  return [
    { kind: 'set', path: around, value: typeof step === 'number' ? [value] : { [step]: value } },
  ];
}

function stepsInBlock(path: Path, former: PlainBlock, value: PlainBlock): readonly Edit[] {
  // What comes goes first: a block may not become empty on the way.
  const set = Object.entries(value)
    .filter(([key, each]) => !Object.hasOwn(former, key) || !isSame(former[key], each))
    .map(([key, each]): Edit => ({ kind: 'set', path: [...path, key], value: each }));
  const gone = Object.keys(former)
    .filter((key) => !Object.hasOwn(value, key))
    .map((key): Edit => ({ kind: 'remove', path: [...path, key] }));
  return [...set, ...gone];
}

/** Of a list, what is the same at its two ends stays; of the rest, entries are changed in turn. */
function stepsInList(
  path: Path,
  former: readonly PlainValue[],
  value: readonly PlainValue[],
): readonly Edit[] {
  const most = Math.min(former.length, value.length);
  const differs = (at: number): boolean => !isSame(former[at], value[at]);
  const head = [...Array(most).keys()].find(differs) ?? most;
  const back = (at: number): boolean => !isSame(former.at(-1 - at), value.at(-1 - at));
  const tail = [...Array(most - head).keys()].find(back) ?? most - head;
  const [before, after] = [former.length - tail, value.length - tail];
  const both = Math.min(before, after);
  const steps: Edit[] = [];
  for (let at = head; at < both; at += 1) {
    steps.push({ kind: 'set', path: [...path, at], value: value[at] ?? null });
  }
  for (let at = both; at < after; at += 1) {
    steps.push({ kind: 'insert', path, at, value: value[at] ?? null });
  }
  for (let at = before - 1; at >= both; at -= 1)
    steps.push({ kind: 'remove', path: [...path, at] });
  return steps;
}
