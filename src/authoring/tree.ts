import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Place } from '../scenario/problems/problem.ts';
import { keyText, readNodes, type Path } from '../scenario/text/yaml-nodes.ts';
import { documentOf } from '../scenario/text/yaml-text.ts';
import type { Held } from './text/held.ts';

export type { Path };

/** A scenario's text as its author edits it: what it says, and where each thing stands. */
export interface Tree {
  readonly text: string;
  readonly data: unknown; // blocks without prototype, lists, text, numbers, true, false, null
  readonly root: Held;
  /** The place of a value; undefined where there is none. */
  readonly placeOf: (path: Path) => Place | undefined;
  /** The place of the key that a path ends with; of the value, for an entry of a list. */
  readonly keyPlaceOf: (path: Path) => Place | undefined;
  /** The path of what stands at an offset, or of the nearest thing before it. */
  readonly pathAt: (offset: number) => Path;
}

/**
 * Reads a text; undefined where it is no YAML, or too large or too deep to be one of ours. An 85 kB
 * file takes a school laptop some 30 ms: at each key press that is for a worker.
 */
export function readTree(text: string): Tree | undefined {
  const document = documentOf(text);
  if (!document.ok) return undefined;
  const read = readNodes(document.value);
  if (!read.ok) return undefined;
  const root = contentsOf(document.value);
  return {
    text,
    data: read.value.data,
    root,
    placeOf: (path) => placed(nodeAt(root, path)),
    keyPlaceOf: (path) => placed(pairAt(root, path)?.key as Held) ?? placed(nodeAt(root, path)),
    pathAt: (offset) => pathAt(root, offset),
  };
}

function contentsOf({ contents }: Document): Held {
  return contents;
}

function placed(node: Held): Place | undefined {
  return node?.range ? { from: node.range[0], to: node.range[1] } : undefined;
}

/** The node at a path; undefined where there is none, null where a key has no value. */
export function nodeAt(root: Held, path: Path): Held {
  let here = root;
  for (const step of path) {
    if (isMap(here)) {
      const pair = pairNamed(here.items, step);
      if (pair === undefined) return undefined;
      here = pair.value as Node | null;
    } else if (isSeq(here) && typeof step === 'number') {
      if (step >= here.items.length) return undefined;
      here = here.items[step] as Node | null;
    } else return undefined;
  }
  return here;
}

/** The key and value that a path ends with, if it ends with a key. */
export function pairAt(root: Held, path: Path): Pair | undefined {
  const last = path.at(-1);
  const around = nodeAt(root, path.slice(0, -1));
  return last !== undefined && isMap(around) ? pairNamed(around.items, last) : undefined;
}

function pairNamed(items: readonly Pair[], name: string | number): Pair | undefined {
  return items.find(({ key }) => nameOf(key) === String(name));
}

/** What a key is called. */
export function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? keyText(key.value, key.source) : undefined;
}

function pathAt(root: Held, offset: number): Path {
  const path: (string | number)[] = [];
  let here = root;
  for (;;) {
    const [step, next] = stepAt(here, offset) ?? [];
    if (step === undefined) return path;
    path.push(step);
    here = next;
  }
}

function stepAt(here: Held, offset: number): readonly [string | number, Held] | undefined {
  if (isMap(here)) {
    const pair = here.items.findLast(({ key }) => (placed(key as Held)?.from ?? 0) <= offset);
    const name = pair && nameOf(pair.key);
    return name === undefined ? undefined : [name, pair?.value as Held];
  }
  if (!isSeq(here)) return undefined;
  const at = here.items.findLastIndex((item) => startOf(item as Held) <= offset);
  return at < 0 ? undefined : [at, here.items[at] as Held];
}

/** An entry of a list begins at its dash, two letters before what it holds. */
function startOf(item: Held): number {
  return Math.max((placed(item)?.from ?? 0) - 2, 0);
}
