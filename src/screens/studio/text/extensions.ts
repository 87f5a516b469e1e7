import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import type { Describe } from '../../../scenario/schema/json-schema.ts';
import { completing } from './completion.ts';
import { theme } from './theme.ts';

interface Dress {
  readonly label: string; // what the editor is called
  readonly describedBy: string; // the element that says how it is left with the keyboard
  readonly describe: Describe; // what a key is for
  readonly phrases: Readonly<Record<string, string>>; // of its own panels, in the page's language
}

/** What the editor of a scenario's text consists of; its history is the draft's. */
export function extensionsOf({
  label,
  describedBy,
  describe,
  phrases,
}: Dress): readonly Extension[] {
  return [
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    drawSelection(),
    dropCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorState.phrases.of(phrases),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      tabindex: '0',
    }),
    search({ top: true }),
    tooltips({ tooltipSpace: besideText }),
    linter(null), // what is wrong is found elsewhere and handed to it
    yaml(),
    completing(describe),
    theme,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ];
}

/** Where what is shown beside the text may be: no further to a side than the text itself. */
function besideText({ dom }: EditorView) {
  const { left, right } = dom.getBoundingClientRect();
  return { left, right, top: 0, bottom: window.innerHeight };
}
