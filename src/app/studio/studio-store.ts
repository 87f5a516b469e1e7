import { history, isolateHistory } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, type Transaction } from '@codemirror/state';
import { createStore } from 'zustand/vanilla';
import type { TextChanges } from '../../authoring/text-change.ts';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { Overlays } from './drafts/draft-file.ts';
import { changesOverlay, overlaysOf, withOverlays } from './overlays.ts';
import type { Reading } from './reading.ts';

/** A draft on the desk. */
export interface OpenDraft {
  readonly id: string; // by which it is kept
  readonly file: string; // the name that its messages show: `my-talks.yaml`
  /** The text with the history of its changes; whoever shows an editor shows this state. */
  readonly editor: EditorState;
  readonly lineEnd: '\n' | '\r\n'; // of the file; on the desk all lines end with `\n`
  readonly overlays: Overlays; // its translations, kept with it
  readonly journeys: readonly unknown[]; // games kept to be played again on every later text
}

export interface Studio {
  readonly draft: OpenDraft | undefined;
  readonly step: Transaction | undefined; // the last one taken: what led to the editor's state
  readonly selected: Path; // what the form shows and the outline marks
  /** What was found out about the newest text that a worker has got to; it may be older than the text. */
  readonly reading: Reading | undefined;
}

const nothing: Studio = { draft: undefined, step: undefined, selected: [], reading: undefined };

export const studioStore = createStore<Studio>(() => nothing);

/** What the editor that shows the text needs besides, as long as one does. */
const shown = new Compartment();

/** Shut while another tab has the draft: then nothing can be changed here. */
const lock = new Compartment();

/** A lone `\r` stays the letter that it is: what was opened and not changed is kept byte for byte. */
const base: readonly Extension[] = [
  history(),
  EditorState.lineSeparator.of('\n'),
  shown.of([]),
  lock.of([]),
];

interface DraftToOpen extends Pick<OpenDraft, 'id' | 'file'> {
  readonly text: string;
  readonly overlays?: Overlays;
  readonly journeys?: readonly unknown[];
}

/** Puts a draft on the desk. */
export function openOnDesk({ id, file, text, overlays = {}, journeys = [] }: DraftToOpen): void {
  const lineEnd = isWindows(text) ? '\r\n' : '\n';
  const doc = lineEnd === '\n' ? text : text.replaceAll('\r\n', '\n');
  const editor = EditorState.create({ doc, extensions: [...base, withOverlays(overlays)] });
  const draft: OpenDraft = { id, file, editor, lineEnd, overlays, journeys };
  studioStore.setState({ ...nothing, draft });
}

/** Whether every line ends as on Windows; a text that mixes its line ends keeps them as letters. */
function isWindows(text: string): boolean {
  return text.includes('\r\n') && !/[^\r]\n|^\n|\r(?!\n)/.test(text);
}

/** Takes what an editor, a form or an undo did; gives back nothing. The only way by which a text changes. */
export function take(transaction: Transaction): void {
  const { draft } = studioStore.getState();
  if (draft?.editor !== transaction.startState) return;
  const isChange = transaction.docChanged || changesOverlay(transaction);
  if (draft.editor.readOnly && isChange) return;
  const { state: editor } = transaction;
  studioStore.setState({
    draft: { ...draft, editor, overlays: overlaysOf(editor) },
    step: transaction,
  });
}

/** Gives the text what an editor shows it with; an editor that goes leaves it with nothing. */
export function dressText(extensions: readonly Extension[]): void {
  const { draft } = studioStore.getState();
  if (draft) take(draft.editor.update({ effects: shown.reconfigure(extensions) }));
}

/** Makes changes of the text on the desk, as one step of its history. */
export function changeText(changes: TextChanges): void {
  const { draft } = studioStore.getState();
  if (!draft || changes.length === 0) return;
  take(
    draft.editor.update({
      changes: changes.map((each) => ({ ...each })),
      userEvent: 'input.form',
      annotations: isolateHistory.of('full'), // however soon after another
    }),
  );
}

/** Lets nothing be changed on the desk any more, whoever would. */
export function lockDesk(): void {
  const { draft } = studioStore.getState();
  const effects = lock.reconfigure(EditorState.readOnly.of(true));
  if (draft) take(draft.editor.update({ effects }));
}

/** Keeps other journeys with the draft. */
export function changeJourneys(journeys: OpenDraft['journeys']): void {
  const { draft } = studioStore.getState();
  if (draft && !draft.editor.readOnly) studioStore.setState({ draft: { ...draft, journeys } });
}

export function select(selected: Path): void {
  studioStore.setState({ selected });
}

/** The text that is worked on: what the authoring reads and changes, by its offsets. */
export function textOnDesk(): string {
  return studioStore.getState().draft?.editor.doc.toString() ?? '';
}

/** The text as its file has it. */
export function fileText({ editor, lineEnd }: OpenDraft): string {
  const text = editor.doc.toString();
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
