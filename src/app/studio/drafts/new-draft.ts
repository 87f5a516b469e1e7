import type { OwnScenario } from '../../shelf/own/own-scenario.ts';
import { randomName, tab } from '../../storage/tab.ts';
import { titleIn, type DraftFile } from './draft-file.ts';
import { listDrafts, saveDraft } from './drafts.ts';

interface DraftBegun {
  readonly text: string;
  readonly file?: string;
  readonly name?: string | undefined;
  readonly overlays?: DraftFile['overlays'];
  readonly journeys?: DraftFile['journeys'];
}

/** Keeps a new draft; gives its id. */
export async function beginDraft({
  text,
  file = fileNameFor(text),
  name,
  overlays = {},
  journeys = [],
}: DraftBegun): Promise<string> {
  const id = randomName();
  const told = { id, file, text, overlays, journeys, name, title: titleIn(text) };
  await saveDraft({ ...told, changed: Date.now(), errors: undefined, writer: tab, edition: 1 });
  return id;
}

/** Keeps a copy of a draft under a name; undefined where there is none. */
export async function copyDraft(id: string, name: string): Promise<string | undefined> {
  const draft = (await listDrafts()).find((each) => each.id === id);
  return draft && beginDraft({ ...draft, name });
}

/** The name of a file after the id that its text gives. */
export function fileNameFor(text: string): string {
  const [, id] = /^\uFEFF?id:[ \t]*["']?([a-z][a-z0-9-]*)/m.exec(text) ?? [];
  return `${id ?? 'scenario'}.yaml`;
}

/** The draft of which a scenario on the shelf is a copy, or a new one of its text. */
export async function draftOf({ draft, text, overlays }: OwnScenario): Promise<string> {
  const isHere = (await listDrafts()).some(({ id }) => id === draft);
  return isHere && draft !== undefined ? draft : beginDraft({ text, overlays });
}
