import { redo, undo } from '@codemirror/commands';
import { flushTyped } from './typed.ts';
import { studioStore, take } from './studio-store.ts';

/** Takes back the last change of the draft, whoever made it: what is being typed counts as made. Whether there was one. */
export function undoChange(): boolean {
  flushTyped();
  return withDraft(undo);
}

export function redoChange(): boolean {
  flushTyped();
  return withDraft(redo);
}

function withDraft(command: typeof undo): boolean {
  const { draft } = studioStore.getState();
  return draft !== undefined && command({ state: draft.editor, dispatch: take });
}
