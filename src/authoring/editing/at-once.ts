import { isScalar } from 'yaml';
import type { Phrase } from '../../lib/phrase.ts';
import type { Result } from '../../lib/result.ts';
import { nodeAt, type Tree } from '../tree.ts';
import { applied } from './applied.ts';
import { replacements } from './replace.ts';
import { verified } from './verified.ts';
import type { Edit, EditKey, Edited } from './wanted.ts';

/**
 * Numbers set where numbers stand, all in one reading of the text, which is what takes the time;
 * undefined of other edits, and where one of them has to be made in another way.
 */
export function numbersAtOnce(
  tree: Tree,
  wanted: readonly Edit[],
): Result<Edited, Phrase<EditKey>> | undefined {
  if (wanted.length < 2) return undefined;
  let aim = tree.data;
  const changes = [];
  for (const each of wanted) {
    if (each.kind !== 'set' || typeof each.value !== 'number') return undefined;
    const node = nodeAt(tree.root, each.path);
    if (!isScalar(node) || typeof node.value !== 'number') return undefined;
    const [change] = replacements(tree, each.path, each.value)[0] ?? [];
    if (change === undefined) return undefined;
    aim = applied(aim, each);
    changes.push(change);
  }
  const inOrder = changes.toSorted((one, other) => one.from - other.from);
  if (inOrder.some(({ from }, at) => from < (inOrder[at - 1]?.to ?? 0))) return undefined;
  const made = verified(tree, [inOrder], aim);
  return made.ok ? made : undefined;
}
