import { EditorView } from '@codemirror/view';
import { select, studioStore } from '../../../app/studio/studio-store.ts';
import { pathAt, placeAt } from './yaml-path.ts';

/** Has cursor and outline go together: what is chosen in either is shown in the other; gives back how to stop. */
export function followSelection(view: EditorView): () => void {
  goTo(view);
  return studioStore.subscribe(({ draft, step, selected }, before) => {
    if (selected !== before.selected && draft === before.draft) goTo(view);
    else if (draft && step !== before.step && step?.selection && step.isUserEvent('select')) {
      select(pathAt(draft.editor, draft.editor.selection.main.head));
    }
  });
}

/** Brings the cursor to what is selected, unless it is there. */
function goTo(view: EditorView): void {
  const { draft, selected } = studioStore.getState();
  if (!draft || selected.length === 0) return;
  const here = pathAt(draft.editor, draft.editor.selection.main.head);
  if (selected.every((step, depth) => here[depth] === step)) return;
  const anchor = placeAt(draft.editor, selected);
  const effects = EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 24 });
  view.dispatch({ selection: { anchor }, effects });
}
