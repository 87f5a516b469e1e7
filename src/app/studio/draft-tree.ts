import type { Transaction } from '@codemirror/state';
import { createStore, useStore } from 'zustand';
import { editedBy, type Edit, type EditKey } from '../../authoring/edit.ts';
import { readTree, type Tree } from '../../authoring/tree.ts';
import { phrase, type Phrase } from '../../lib/phrase.ts';
import { changeText, studioStore, textOnDesk } from './studio-store.ts';

interface Drafted {
  /** What the newest text says that could be read: outline and forms show it. */
  readonly data: unknown;
  readonly isBroken: boolean; // the text on the desk is no YAML: the data are of an older one
  readonly tree: Tree | undefined; // the last one that was read here
}

const nothing: Drafted = { data: undefined, isBroken: false, tree: undefined };

const draftedStore = createStore<Drafted>(() => nothing);

export function useDrafted<T>(choose: (drafted: Drafted) => T): T {
  return useStore(draftedStore, choose);
}

/**
 * Keeps what the text on the desk says; gives back how to stop. What a form or an undo did is read at
 * once, for forms show it; what is typed is read by the worker, so that typing never waits.
 */
export function followDraft(): () => void {
  draftedStore.setState(nothing);
  readDesk();
  return studioStore.subscribe(({ draft, step, reading }, before) => {
    if (draft?.id !== before.draft?.id) draftedStore.setState(nothing);
    if (draft?.editor.doc !== before.draft?.editor.doc && isSeen(step)) {
      readDesk();
    }
    if (!reading || reading === before.reading || reading.text !== textOnDesk()) return;
    if (draftedStore.getState().tree?.text === reading.text) return;
    const isBroken = reading.data === undefined;
    draftedStore.setState(isBroken ? { isBroken } : { isBroken, data: reading.data });
  });
}

function isSeen(step: Transaction | undefined): boolean {
  return ['undo', 'redo', 'input.form'].some((event) => step?.isUserEvent(event));
}

/** Reads the text on the desk now; undefined where it is no YAML. */
export function readDesk(): Tree | undefined {
  const text = textOnDesk();
  const { tree: before } = draftedStore.getState();
  if (before?.text === text) return before;
  const tree = readTree(text);
  draftedStore.setState(
    tree === undefined ? { isBroken: true } : { tree, data: tree.data, isBroken: false },
  );
  return tree;
}

/** Makes edits of the draft, as one step of its history; why not, where they cannot be made. */
export function editDraft(...edits: readonly Edit[]): Phrase<EditKey> | undefined {
  const tree = readDesk();
  if (tree === undefined) return phrase('edit.unreadable');
  const made = editedBy(tree, edits);
  if (!made.ok) return made.error;
  draftedStore.setState({ tree: made.value.tree, data: made.value.tree.data });
  changeText(made.value.changes);
  return undefined;
}
