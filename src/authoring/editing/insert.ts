import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { inOrder, keyOrder } from '../key-order.ts';
import type { TextChanges } from '../text-change.ts';
import { chunksOf, columnOf, type Chunk } from '../text/chunks.ts';
import type { PlainValue } from '../text/held.ts';
import type { Slot } from '../text/slots.ts';
import { entryText, flowPair, flowText, pairText } from '../text/value-text.ts';
import { nameOf, type Tree } from '../tree.ts';
import { aroundOf, asIn, usualWidth, type Around } from './around.ts';

/** Ways to write a new entry of a list, or a new key of a block, where there are others already. */
export function insertions(tree: Tree, path: Path, value: PlainValue): readonly TextChanges[] {
  const around = aroundOf(tree, path);
  const step = path.at(-1);
  if (around === undefined || step === undefined) return [];
  const written = inOrder(tree.data, path, value);
  const at = typeof step === 'number' ? step : placeOfKey(tree, path, around);
  if (around.collection.flow === true) {
    const shown = typeof step === 'number' ? flowText(written) : flowPair(step, written);
    return [inFlow(tree.text, around.slots, at, shown)];
  }
  const chunks = chunksOf(tree.text, around.collection, path.length === 1);
  const [first] = chunks ?? [];
  if (chunks === undefined || first === undefined) return [];
  const indent = columnOf(tree.text, first.from);
  const depth = { indent, taken: indent, width: usualWidth };
  const shown =
    typeof step === 'number' ? entryText(written, depth) : pairText(step, written, depth);
  return [inLines(tree.text, chunks, at, shown, indent)];
}

/** Behind which of the keys that are there a new one belongs. */
function placeOfKey(tree: Tree, path: Path, { collection }: Around): number {
  const order = keyOrder(tree.data, path.slice(0, -1));
  const there = collection.items.map((item) => nameOf((item as { key?: unknown }).key) ?? '');
  const rank = order.indexOf(String(path.at(-1)));
  if (rank < 0) return there.length;
  const before = order.slice(0, rank).findLast((key) => there.includes(key));
  if (before !== undefined) return there.indexOf(before) + 1;
  const after = order.slice(rank).find((key) => there.includes(key));
  return after === undefined ? there.length : there.indexOf(after);
}

function inLines(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  shown: string,
  indent: number,
): TextChanges {
  const blanks = ' '.repeat(indent);
  const lineBreak = hasEmptyLines(text, chunks) ? '\n\n' : '\n';
  const [before, after] = [chunks[at - 1], chunks[at]];
  if (before !== undefined) {
    const insert = asIn(text, `${lineBreak}${blanks}${shown}`);
    return [{ from: before.end, to: before.end, insert }];
  }
  if (after === undefined) return [];
  const insert = asIn(text, `${shown}${lineBreak}${blanks}`);
  return [{ from: after.start, to: after.start, insert }];
}

/** Whether the entries of a list are set apart by empty lines. */
function hasEmptyLines(text: string, chunks: readonly Chunk[]): boolean {
  return (
    chunks.length > 1 &&
    chunks.slice(1).every(({ start }, at) => {
      const gap = text.slice(chunks[at]?.end ?? start, start);
      return gap.split('\n').length > 2 && gap.trim() === '';
    })
  );
}

function inFlow(text: string, slots: readonly Slot[], at: number, shown: string): TextChanges {
  const [before, after] = [slots[at - 1], slots[at]];
  const near = before ?? slots[0];
  const next = before === undefined ? slots[1] : after;
  const gap = near && next ? text.slice(near.to, next.from) : undefined;
  const lone = near === undefined ? '' : (/\n[ ]*$/.exec(text.slice(0, near.from))?.[0] ?? ' ');
  const comma = gap === undefined || gap.includes('#') ? `,${lone}` : gap;
  if (before !== undefined) return [{ from: before.to, to: before.to, insert: `${comma}${shown}` }];
  if (after === undefined) return [];
  return [{ from: after.from, to: after.from, insert: `${shown}${comma}` }];
}
