import { createStore, useStore } from 'zustand';
import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { readDesk } from './draft-tree.ts';
import { select, studioStore, take } from './studio-store.ts';

/** The parts of the workbench, of which a telephone shows one at a time. */
export const parts = ['outline', 'desk', 'instruments'] as const;
export type Part = (typeof parts)[number];

interface Bench {
  readonly part: Part;
  readonly sheet: string; // that lies on the desk
  readonly wanted: Wanted | undefined; // what the focus is to go to, once it is shown
  readonly left: Left | undefined; // what was left for a work that it is to cite
}

/** A thing of the draft and the field of it at which somebody was. */
interface Left {
  readonly thing: Path;
  readonly path: Path;
}

type Wanted =
  | { readonly on: 'form'; readonly path: Path } // what shows this place of the draft
  | { readonly on: 'text' };

const fresh: Bench = { part: 'desk', sheet: 'form', wanted: undefined, left: undefined };

const benchStore = createStore<Bench>(() => fresh);

export function useBench<T>(choose: (bench: Bench) => T): T {
  return useStore(benchStore, choose);
}

export function showPart(part: Part): void {
  benchStore.setState({ part });
}

export function showSheet(sheet: string): void {
  benchStore.setState({ sheet, part: 'desk' });
}

/** Goes to a thing of the draft: to its form, or in the text if that lies on the desk. */
export function goToPath(path: Path): void {
  select(path);
  benchStore.setState({ left: undefined });
  const { sheet } = benchStore.getState();
  // Which reports the draft draws on is chosen beside what they say.
  if (path[0] === 'seeds') showSheet('sources');
  else showSheet(sheet === 'text' ? sheet : 'form');
}

/** Goes to a field of the form of a thing, and puts the focus there. */
export function goToField(thing: Path, path: Path): void {
  select(thing);
  showSheet('form');
  wantField(path);
}

/** Goes to a work that a field is to cite, and keeps the way back to it. */
export function goToWork(work: Path, from: Path): void {
  benchStore.setState({ left: { thing: studioStore.getState().selected, path: from } });
  goToField(work, [...work, 'title']);
}

/** Goes back to what was left for a work. */
export function goBack(): void {
  const { left } = benchStore.getState();
  benchStore.setState({ left: undefined });
  if (left) goToField(left.thing, left.path);
}

/** Has the focus put into a field of the form that lies on the desk. */
export function wantField(path: Path): void {
  benchStore.setState({ wanted: { on: 'form', path } });
}

/** Told by what has taken the focus that was wanted. */
export function focusTaken(): void {
  benchStore.setState({ wanted: undefined });
}

/** Whether the text is what lies on the desk. */
export function isTextShown(): boolean {
  return benchStore.getState().sheet === 'text';
}

/** Goes to a place of the text, and puts the focus there. */
export function goToText(from: number): void {
  const { draft } = studioStore.getState();
  if (!draft) return;
  const anchor = Math.min(from, draft.editor.doc.length);
  // What is marked in the outline goes along: the text would go back to it.
  select(readDesk()?.pathAt(anchor) ?? []);
  take(draft.editor.update({ selection: { anchor }, scrollIntoView: true }));
  showSheet('text');
  benchStore.setState({ wanted: { on: 'text' } });
}

const key = (draft: string) => `common-ground:desk:${draft}`;

/** Lays the desk as this window last left it for a draft, and remembers it; gives back how to stop. */
export function rememberDesk(draft: string): () => void {
  lay(draft);
  const keep = () => {
    const { part, sheet } = benchStore.getState();
    try {
      const { selected } = studioStore.getState();
      sessionStorage.setItem(key(draft), JSON.stringify({ part, sheet, selected }));
    } catch {
      // Blocked: then it is remembered no longer than the page lives.
    }
  };
  const stops = [benchStore.subscribe(keep), studioStore.subscribe(keep)];
  return () => {
    for (const stop of stops) stop();
  };
}

function lay(draft: string): void {
  const kept = read(draft);
  benchStore.setState({
    part: parts.find((part) => part === kept['part']) ?? fresh.part,
    sheet: typeof kept['sheet'] === 'string' ? kept['sheet'] : fresh.sheet,
  });
  const { selected } = kept;
  if (Array.isArray(selected) && selected.every(isStep)) select(selected);
}

const isStep = (step: unknown): step is string | number =>
  typeof step === 'string' || typeof step === 'number';

function read(draft: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(draft)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
