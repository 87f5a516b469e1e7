import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { keptHere } from '../kept-here.ts';
import { isRecord } from '../plain-data.ts';

/** A token that this browser holds: a seat in a class, or the teacher's. */
export interface Key {
  readonly token: string;
  readonly role: 'student' | 'teacher' | 'projector';
  readonly code: string; // of the class
  readonly title: string; // of its scenario, for a list
  readonly name?: string; // of the student, as it was last
  readonly projector?: string; // the token of its screen for all; the teacher's key alone has it
}

interface Keys {
  readonly keys: readonly Key[]; // newest first
  readonly host: string | undefined; // what opens classes on this server
}

const MOST = 20;

/** Kept in this browser alone, so that a reload or another tab comes back to the same seat. */
export const keysStore = createStore<Keys>()(
  persist((): Keys => ({ keys: [], host: undefined }), {
    name: 'common-ground:class-keys',
    storage: keptHere<Keys>({ write: (kept) => JSON.stringify(kept), read: readKeys }),
  }),
);

export function keepKey(key: Key): void {
  keysStore.setState(({ keys }) => ({
    keys: [key, ...keys.filter(({ token }) => token !== key.token)].slice(0, MOST),
  }));
}

export function dropKey(token: string): void {
  keysStore.setState(({ keys }) => ({ keys: keys.filter((key) => key.token !== token) }));
}

export function keepHost(host: string): void {
  keysStore.setState({ host });
}

export function useKeys(): Keys {
  return useStore(keysStore);
}

function readKeys(text: string): Keys {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read)) return { keys: [], host: undefined };
  const { keys, host } = read;
  return {
    keys: Array.isArray(keys) ? (keys as readonly unknown[]).filter(isKey) : [],
    host: typeof host === 'string' ? host : undefined,
  };
}

function isKey(key: unknown): key is Key {
  return (
    isRecord(key) &&
    ['token', 'code', 'title'].every((name) => typeof key[name] === 'string') &&
    ['student', 'teacher', 'projector'].includes(String(key['role']))
  );
}
