import { useEffect, type ReactNode } from 'react';
import { scenarioText } from '../../../src/app/shelf/scenario-text.ts';
import { readSources } from '../../../src/app/sources.ts';
import { followDraft } from '../../../src/app/studio/draft-tree.ts';
import { openOnDesk, studioStore, take, textOnDesk } from '../../../src/app/studio/studio-store.ts';
import { diagnoseScenario } from '../../../src/scenario/parse.ts';
import { playingHash } from '../../../src/simulation/playing-hash.ts';

const sources = await readSources();

/** Puts a scenario of the shelf on the desk, as a draft that was never there before. */
export async function layOut(slug: string): Promise<void> {
  const text = (await scenarioText(slug)) ?? '';
  openOnDesk({ id: crypto.randomUUID(), file: `${slug}.yaml`, text });
}

/** Changes the first place of the text on the desk that says something, as by hand. */
export function retype(from: string, to: string): void {
  const { draft } = studioStore.getState();
  const at = textOnDesk().indexOf(from);
  if (!draft || at < 0) throw new Error(`The text does not say ${from}.`);
  take(draft.editor.update({ changes: { from: at, to: at + from.length, insert: to } }));
}

/** Reads the text on the desk whenever it has changed, as the reading worker does. */
function readHere(): () => void {
  const read = () => {
    const { draft } = studioStore.getState();
    if (!draft) return;
    const text = textOnDesk();
    const { value, problems, data } = diagnoseScenario(draft.file, text, sources);
    const plays = value && playingHash(value);
    studioStore.setState({ reading: { text, problems, scenario: value, plays, data } });
  };
  read();
  return studioStore.subscribe(({ draft }, before) => {
    if (draft && draft.editor.doc !== before.draft?.editor.doc) read();
  });
}

/** Parts of the workbench about a text that is read as it changes. */
export function AtDesk({ children }: { readonly children: ReactNode }) {
  useEffect(() => readHere(), []);
  useEffect(() => followDraft(), []);
  return children;
}
