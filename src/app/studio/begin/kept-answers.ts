import { createStore, useStore } from 'zustand';
import { nothingYet, readTyped, type Typed } from './typed-answers.ts';

const key = 'common-ground-studio:questions';

interface KeptAnswers {
  readonly typed: Typed;
  readonly isKept: boolean; // or would be lost with this tab: local storage is full or blocked
}

/** What an author has answered before there is a draft: it stays in this browser until there is one. */
const answersStore = createStore<KeptAnswers>()(() => ({ typed: read(), isKept: true }));

export function useAnswers(): KeptAnswers {
  return useStore(answersStore);
}

export function typeAnswers(by: Partial<Typed>): void {
  const typed = { ...answersStore.getState().typed, ...by };
  answersStore.setState({ typed, isKept: write(JSON.stringify(typed)) });
}

export function clearAnswers(): void {
  answersStore.setState({ typed: nothingYet, isKept: write(undefined) });
}

/** Follows what another tab answers, and holds the page where an answer would be lost with it. */
export function followAnswers(): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) {
      answersStore.setState({ typed: read(), isKept: true });
    }
  };
  const leave = (event: BeforeUnloadEvent) => {
    if (!answersStore.getState().isKept) event.preventDefault();
  };
  if (answersStore.getState().isKept) answersStore.setState({ typed: read() });
  addEventListener('storage', follow);
  addEventListener('beforeunload', leave);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('beforeunload', leave);
  };
}

function read(): Typed {
  try {
    return readTyped(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return nothingYet;
  }
}

function write(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return text === undefined;
  }
}
