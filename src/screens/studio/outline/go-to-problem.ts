import { goToField, goToPath, goToText, isTextShown } from '../../../app/studio/bench-store.ts';
import { readDesk } from '../../../app/studio/draft-tree.ts';
import { placeOfProblem } from '../../../app/studio/problem-place.ts';
import { studioStore } from '../../../app/studio/studio-store.ts';
import { outlineOf } from '../../../authoring/outline.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import type { Told } from '../form/fields/form-context.ts';
import { nearestLine } from './nearest-line.ts';

/** Goes to what a problem is about: to its line if the text lies on the desk, else to its field. */
export function goToProblem(problem: Told): void {
  const { draft } = studioStore.getState();
  const { path, line, column } = problem;
  const isPlaced = line !== undefined && column !== undefined;
  if (draft && isPlaced && (path === undefined || isTextShown())) {
    goToText(placeOfProblem(draft.editor.doc, { line, column }).from);
  } else if (path !== undefined) goToPlace(path);
}

/** Goes to the form that shows a place of the draft, and to the field in it. */
function goToPlace(path: Path): void {
  // Which reports the draft draws on is chosen beside what they say.
  if (path[0] === 'seeds') return goToPath(path);
  const thing = nearestLine(outlineOf(readDesk()?.data), path);
  goToField(thing?.path ?? [], path);
}
