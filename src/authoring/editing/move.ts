import { isCollection } from 'yaml';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { TextChanges } from '../text-change.ts';
import { chunksOf } from '../text/chunks.ts';
import { slotsOf, type Collection } from '../text/slots.ts';
import { nodeAt, type Tree } from '../tree.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Ways to give an entry of a list another place: its comments go along, what stands between stays. */
export function moves(tree: Tree, path: Path, from: number, to: number): readonly TextChanges[] {
  const node = nodeAt(tree.root, path);
  if (!isCollection(node)) return [];
  const pieces = piecesOf(tree.text, node);
  const piece = pieces?.[from];
  if (pieces === undefined || piece === undefined) return [];
  const after = pieces.toSpliced(from, 1).toSpliced(to, 0, piece);
  const changes = pieces.flatMap(({ start, end }, at) => {
    const other = after[at] ?? piece;
    if (other.start === start) return [];
    return [{ from: start, to: end, insert: tree.text.slice(other.start, other.end) }];
  });
  return [changes];
}

function piecesOf(text: string, collection: Collection): readonly Piece[] | undefined {
  if (collection.flow !== true) return chunksOf(text, collection);
  return slotsOf(text, collection)?.map(({ from, to }) => ({ start: from, end: to }));
}
