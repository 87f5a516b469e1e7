import { isCollection } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { lineEnd } from '../text/chunks.ts';
import { slotsOf, type Collection, type Slot } from '../text/slots.ts';
import { nameOf, nodeAt, type Tree } from '../tree.ts';

/** The collection in which a path ends, and which of its entries that is. */
export interface Around {
  readonly collection: Collection;
  readonly slots: readonly Slot[];
  readonly at: number; // -1 of a key that is not there
}

export function aroundOf(tree: Tree, path: Path): Around | undefined {
  const [step, node] = [path.at(-1), nodeAt(tree.root, path.slice(0, -1))];
  if (step === undefined || !isCollection(node)) return undefined;
  const collection = node;
  const slots = slotsOf(tree.text, collection);
  if (slots === undefined) return undefined;
  const at =
    typeof step === 'number'
      ? step
      : collection.items.findIndex((item) => nameOf((item as { key?: unknown }).key) === step);
  return { collection, slots, at };
}

/** How lines end in a text. */
function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** How long the lines of the scenarios of the repository are. */
export const usualWidth = 100;

/** A text whose lines end as those of a file do. */
export function asIn(text: string, written: string): string {
  return written.replaceAll('\n', lineBreakOf(text));
}

/** The comment beside a key whose value stands on the lines below. */
export function noteBehind(text: string, { valueFrom, to }: Slot): string {
  const end = lineEnd(text, valueFrom);
  if (end >= to) return '';
  return /^(?:[ \t]+[&!]\S+)?([ \t]+#.*)$/.exec(text.slice(valueFrom, end))?.[1] ?? '';
}
