import { redo, undo } from '@codemirror/commands';
import type { Transaction } from '@codemirror/state';
import { readTree } from '../../authoring/tree.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { flushTyped } from './typed.ts';
import { studioStore, take } from './studio-store.ts';

/** What of a draft was changed: a place of its text, with the data in which it stands, or a translation. */
export type Changed = { readonly path: Path; readonly data: unknown } | 'translation' | 'text'; // a text that cannot be read

/** Takes back the last change of the draft, whoever made it: what is being typed counts as made. What it was; undefined where there was none. */
export function undoChange(): Changed | undefined {
  flushTyped();
  return withDraft(undo);
}

export function redoChange(): Changed | undefined {
  flushTyped();
  return withDraft(redo);
}

function withDraft(command: typeof undo): Changed | undefined {
  const { draft } = studioStore.getState();
  let made: Transaction | undefined;
  const dispatch = (transaction: Transaction) => {
    take(transaction);
    made = transaction;
  };
  if (!draft || !command({ state: draft.editor, dispatch }) || !made) return undefined;
  return changedBy(made);
}

/** The place where a step changed the most: in the text that has more there. */
function changedBy({ changes, docChanged, startState, newDoc }: Transaction): Changed {
  if (!docChanged) return 'translation';
  let most = { size: -1, isNew: true, at: 0 };
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const [before, after] = [toA - fromA, toB - fromB];
    const isNew = after >= before;
    const size = Math.max(before, after);
    if (size > most.size) most = { size, isNew, at: isNew ? fromB : fromA };
  });
  const text = (most.isNew ? newDoc : startState.doc).toString();
  const tree = readTree(text);
  if (tree === undefined) return 'text';
  const blank = /^\s*/.exec(text.slice(most.at))?.[0].length ?? 0;
  return { path: tree.pathAt(most.at + blank), data: tree.data };
}
