import type { PersistStorage } from 'zustand/middleware';

/** How a value is written in local storage, and read again from whatever may stand there. */
interface Writing<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => unknown; // may throw
}

/**
 * Local storage for a store's `persist`, each value written bare, without the wrapping of the
 * middleware: so what was kept before there was one is still read. What cannot be read is as if
 * nothing were kept; where storage is blocked, the store holds until the page is closed.
 */
export function keptHere<T>({ write, read }: Writing<T>): PersistStorage<T> {
  return {
    getItem: (name) => {
      try {
        const text = localStorage.getItem(name);
        return text === null ? null : { state: read(text) as T }; // for `merge` to check
      } catch {
        return null;
      }
    },
    setItem: (name, { state }) => {
      try {
        localStorage.setItem(name, write(state));
      } catch {
        // Blocked or full.
      }
    },
    removeItem: (name) => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Blocked: then nothing is kept either.
      }
    },
  };
}
