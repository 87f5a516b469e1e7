import { isSeq } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { TextChange, TextChanges } from '../text-change.ts';
import { chunksOf, type Chunk } from '../text/chunks.ts';
import type { Collection, Slot } from '../text/slots.ts';
import type { Tree } from '../tree.ts';
import { aroundOf, noteBehind } from './around.ts';

/** Ways to take out a key or an entry, with the comments that belong to it. */
export function removals(tree: Tree, path: Path): readonly TextChanges[] {
  const around = aroundOf(tree, path);
  if (around?.slots[around.at] === undefined) return [];
  const { collection, slots, at } = around;
  if (collection.flow === true) return [[fromFlow(tree.text, collection, slots, at)]];
  const chunks = chunksOf(tree.text, collection, path.length === 1);
  if (chunks === undefined) return [];
  const [only] = chunks;
  if (only === undefined || chunks.length > 1) return [[fromLines(tree.text, chunks, at)]];
  const within = aroundOf(tree, path.slice(0, -1));
  const slot = within?.slots[within.at];
  const nothing = isSeq(collection) ? ' []' : ' {}';
  const note = slot === undefined ? '' : noteBehind(tree.text, slot);
  return slot === undefined
    ? []
    : [[{ from: slot.valueFrom, to: only.end, insert: `${nothing}${note}` }]];
}

function fromLines(text: string, chunks: readonly Chunk[], at: number): TextChange {
  const [before, chunk, after] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  const { start: from = 0, end: to = 0 } = chunk ?? {};
  if (after !== undefined && isBlank(text, to, after.start)) {
    return { from, to: after.start, insert: '' };
  }
  if (before !== undefined && isBlank(text, before.end, from)) {
    return { from: before.end, to, insert: '' };
  }
  // Comments of nobody's stand on both sides: the line goes, or what is on it.
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to) + 1;
  if (next === 0 || text.slice(line, from).trim() !== '') return { from, to, insert: '' };
  return { from: line, to: next, insert: '' };
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

function fromFlow(
  text: string,
  collection: Collection,
  slots: readonly Slot[],
  at: number,
): TextChange {
  const [before, slot, after] = [slots[at - 1], slots[at], slots[at + 1]];
  const { from = 0, to = 0 } = slot ?? {};
  if (after !== undefined) {
    const comment = /\n[ ]*(?=#)/.exec(text.slice(to, after.from));
    if (comment === null) return { from, to: after.from, insert: '' };
    return { from, to: to + comment.index + comment[0].length, insert: '' };
  }
  if (before !== undefined) return { from: before.to, to, insert: '' };
  const [start = from, end = to] = collection.range ?? [];
  return { from: start + 1, to: end - 1, insert: '' };
}
