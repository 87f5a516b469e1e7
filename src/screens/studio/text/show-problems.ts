import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { ProblemWords } from '../../../app/problem-words.ts';
import { placeOfProblem } from '../../../app/studio/problem-place.ts';
import { studioStore, take } from '../../../app/studio/studio-store.ts';

/** Underlines in the text what is wrong with it, as soon as what was read is the text that stands there. */
export function showProblems(words: ProblemWords): void {
  const { draft, reading } = studioStore.getState();
  if (!reading || draft?.editor.doc.toString() !== reading.text) return;
  const { doc } = draft.editor;
  const diagnostics = reading.problems.map((problem): Diagnostic => ({
    ...placeOfProblem(doc, problem),
    severity: problem.severity,
    message: words(problem),
  }));
  take(draft.editor.update(setDiagnostics(draft.editor, diagnostics)));
}
