import { changedOverlay } from './overlays.ts';
import { studioStore, take } from './studio-store.ts';

/** Gives a translation another text, or takes it away; as one step of the draft's history. */
export function changeOverlay(language: string, text: string | undefined): void {
  const { draft } = studioStore.getState();
  if (!draft || draft.overlays[language] === text) return;
  take(draft.editor.update({ effects: changedOverlay.of({ language, text }) }));
}
