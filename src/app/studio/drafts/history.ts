import { isolateHistory } from '@codemirror/commands';
import { diffLines } from 'diff';
import type { TextChange } from '../../../authoring/text-change.ts';
import { changedOverlay } from '../overlays.ts';
import { studioStore, take, textOnDesk } from '../studio-store.ts';
import type { Version } from './draft-file.ts';
import { rememberVersion } from './drafts.ts';
import { draftOnDesk } from './keep-desk.ts';

const patience = 2000; // milliseconds
const around = 3; // lines that stay, about those that differ

/** A run of lines of a version against the text as it is now. */
export interface Stretch {
  readonly kind: 'gone' | 'new' | 'same'; // only in the version; only now; in both
  readonly lines: readonly string[];
  readonly left: number; // lines in both that are not shown, before these
}

/** How a version differs from the text on the desk; undefined where they have too little in common. */
export function compareWithNow(version: Version): readonly Stretch[] | undefined {
  const runs = diffLines(onDesk(version.text), textOnDesk(), { timeout: patience });
  return runs?.flatMap(({ value, added, removed }, at): readonly Stretch[] => {
    const lines = value.replace(/\n$/, '').split('\n');
    if (added || removed) return [{ kind: added ? 'new' : 'gone', lines, left: 0 }];
    const [head, tail] = [at > 0 ? around : 0, at < runs.length - 1 ? around : 0];
    const left = lines.length - head - tail;
    if (left <= 1) return [{ kind: 'same', lines, left: 0 }];
    return [
      { kind: 'same', lines: lines.slice(0, head), left: 0 },
      { kind: 'same', lines: tail === 0 ? [] : lines.slice(-tail), left },
    ];
  });
}

/** Brings a version back onto the desk, in steps of its history; what it replaces is kept. */
export async function bringBack(version: Version): Promise<void> {
  const now = draftOnDesk();
  if (now) await rememberVersion(now, 'restore');
  const { draft } = studioStore.getState();
  if (!draft) return;
  const languages = new Set([...Object.keys(draft.overlays), ...Object.keys(version.overlays)]);
  const effects = [...languages].map((language) =>
    changedOverlay.of({ language, text: version.overlays[language] }),
  );
  const changes = changeTo(onDesk(version.text));
  const annotations = isolateHistory.of('full');
  take(draft.editor.update({ changes, effects, annotations }));
}

/** On the desk all lines end alike, if the file's do. */
function onDesk(text: string): string {
  return studioStore.getState().draft?.lineEnd === '\r\n' ? text.replaceAll('\r\n', '\n') : text;
}

/** Changes only what lies between the first and the last letter that differ. */
function changeTo(text: string): TextChange {
  const before = textOnDesk();
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before[from] === text[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === text.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: text.slice(from, text.length - same) };
}
