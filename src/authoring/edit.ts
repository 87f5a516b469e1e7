import { phrase, type Phrase } from '../lib/phrase.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { composedChanges } from './composed-changes.ts';
import { applied } from './editing/applied.ts';
import { numbersAtOnce } from './editing/at-once.ts';
import { attemptsAt } from './editing/attempts.ts';
import { stepsTo } from './editing/steps.ts';
import { verified } from './editing/verified.ts';
import type { Edit, EditKey, Edited } from './editing/wanted.ts';
import { renamedEverywhere } from './references/rename.ts';
import type { TextChanges } from './text-change.ts';
import { isSame, type PlainValue } from './text/held.ts';
import { readTree, type Tree } from './tree.ts';

export type { Edit, EditKey, Edited, PlainValue };

/**
 * The changes of a text that make an edit and nothing else: read again, the text says what the edit
 * says and otherwise what it said before, and what was not touched stands as it did, to the letter.
 */
export function edit(text: string, wanted: Edit): Result<TextChanges, Phrase<EditKey>> {
  const tree = readTree(text);
  if (tree === undefined) return err(phrase('edit.unreadable'));
  const made = editedTree(tree, wanted);
  return made.ok ? ok(made.value.changes) : made;
}

/** The same of a text that has been read, with the tree of what it becomes. */
function editedTree(tree: Tree, wanted: Edit): Result<Edited, Phrase<EditKey>> {
  if (wanted.kind === 'rename') return renamedEverywhere(tree, wanted);
  const aim = applied(tree.data, wanted);
  if (aim === undefined) return err(phrase('edit.nothing'));
  if (wanted.kind === 'renameKey' ? wanted.path.at(-1) === wanted.to : isSame(aim, tree.data)) {
    return ok({ changes: [], tree });
  }
  const steps = stepsTo(tree, wanted);
  if (steps !== undefined) return editedBy(tree, steps);
  return verified(tree, attemptsAt(tree, wanted), aim);
}

/** Edits one after another. */
export function editedBy(tree: Tree, wanted: readonly Edit[]): Result<Edited, Phrase<EditKey>> {
  const atOnce = numbersAtOnce(tree, wanted);
  if (atOnce !== undefined) return atOnce;
  let made: Edited = { changes: [], tree };
  for (const each of wanted) {
    const next = editedTree(made.tree, each);
    if (!next.ok) return next;
    const changes = composedChanges(made.changes, next.value.changes);
    made = { changes, tree: next.value.tree };
  }
  return ok(made);
}
