import { phrase, type Phrase } from '../../lib/phrase.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { editedBy, type EditKey } from '../edit.ts';
import { readTree } from '../tree.ts';

/** A scenario under another name: all else stands as it did, comments and readers' marks too. */
export function copyOf(
  text: string,
  { id, title }: { readonly id: string; readonly title: string },
): Result<string, Phrase<EditKey>> {
  const tree = readTree(text);
  if (tree === undefined) return err(phrase('edit.unreadable'));
  const named = editedBy(tree, [
    { kind: 'rename', path: ['id'], to: id },
    { kind: 'set', path: ['title'], value: title },
  ]);
  return named.ok ? ok(named.value.tree.text) : named;
}
