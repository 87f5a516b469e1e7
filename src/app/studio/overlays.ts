import { invertedEffects } from '@codemirror/commands';
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import type { Overlays } from './drafts/draft-file.ts';

interface Change {
  readonly language: string;
  readonly text: string | undefined; // undefined where there is to be none
}

export const changedOverlay = StateEffect.define<Change>();

const field = StateField.define<Overlays>({
  create: () => ({}),
  update: (overlays, { effects }) =>
    effects.reduce(
      (now, effect) => (effect.is(changedOverlay) ? made(now, effect.value) : now),
      overlays,
    ),
});

function made(overlays: Overlays, { language, text }: Change): Overlays {
  const others = Object.entries(overlays).filter(([tag]) => tag !== language);
  return Object.fromEntries(text === undefined ? others : [...others, [language, text]]);
}

/** Changes of a translation stand in one history with those of the text: one undo goes over both. */
const inHistory = invertedEffects.of(({ effects, startState }) =>
  effects.flatMap((effect) => {
    if (!effect.is(changedOverlay)) return [];
    const { language } = effect.value;
    return [changedOverlay.of({ language, text: startState.field(field)[language] })];
  }),
);

/** What keeps the translations of a draft beside its text. */
export function withOverlays(overlays: Overlays): Extension {
  return [field.init(() => overlays), inHistory];
}

export function overlaysOf(editor: EditorState): Overlays {
  return editor.field(field);
}

export function changesOverlay({ effects }: Transaction): boolean {
  return effects.some((effect) => effect.is(changedOverlay));
}
