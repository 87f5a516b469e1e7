import { edit } from '../../authoring/edit.ts';
import { changedText } from '../../authoring/text-change.ts';
import { isBundled } from '../shelf/scenario-text.ts';
import { loadOwnShelf, ownShelfStore, putOnShelf } from '../shelf/own/own-shelf.ts';
import type { OwnScenario } from '../shelf/own/own-scenario.ts';

/** A scenario that is to go onto the shelf of this browser. */
export interface ForShelf {
  readonly id: string; // its own
  readonly text: string;
  readonly overlays?: OwnScenario['overlays'];
  readonly draft?: string | undefined; // of which it is a copy
}

/**
 * What lies on the shelf under its id: nothing; the very same; an older copy of the same draft; a
 * scenario of the game; or another one of this person's, which is never overwritten unasked.
 */
export type Lies = 'nothing' | 'same' | 'older' | 'bundled' | 'other';

export async function liesOnShelf({ id, text, draft }: ForShelf): Promise<Lies> {
  if (isBundled(id)) return 'bundled';
  await loadOwnShelf();
  const own = ownShelfStore.getState().scenarios?.find((each) => each.id === id);
  if (!own) return 'nothing';
  if (draft !== undefined && own.draft === draft) return own.text === text ? 'same' : 'older';
  return own.text === text ? 'same' : 'other';
}

/** Puts it there, in the stead of what lies there under its id; gives whether this browser keeps it. */
export async function putThere({ id, text, overlays = {}, draft }: ForShelf): Promise<boolean> {
  return putOnShelf({ id, text, overlays, draft, put: Date.now() });
}

/** The same under an id that nothing on the shelf has; undefined where its text cannot be edited. */
export async function underAnotherId(scenario: ForShelf): Promise<ForShelf | undefined> {
  const id = await freeId(scenario.id);
  const text = withValue(scenario.text, 'id', id);
  if (text === undefined) return undefined;
  const overlays: Record<string, string> = {};
  for (const [language, overlay] of Object.entries(scenario.overlays ?? {})) {
    overlays[language] = withValue(overlay, 'scenario', id) ?? overlay;
  }
  return { ...scenario, id, text, overlays };
}

/** `my-talks-2`, where `my-talks` is taken. */
export async function freeId(id: string): Promise<string> {
  await loadOwnShelf();
  const taken = new Set(ownShelfStore.getState().scenarios?.map((own) => own.id));
  const stem = id.replace(/-\d+$/, '').slice(0, 50);
  for (let n = 2; ; n += 1) {
    const next = `${stem}-${n}`;
    if (!taken.has(next) && !isBundled(next)) return next;
  }
}

function withValue(text: string, key: string, value: string): string | undefined {
  const changes = edit(text, { kind: 'set', path: [key], value });
  return changes.ok ? changedText(text, changes.value) : undefined;
}
