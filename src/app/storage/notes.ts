/**
 * Notes in local storage, which answers at once where a database answers a moment later: a tab that
 * is closed in that moment would take a save with it.
 */
export interface Notes<T> {
  /** Gives whether it stands here now: local storage may be full or blocked. */
  readonly note: (id: string, value: object) => boolean;
  readonly drop: (id: string) => void;
  readonly read: (id: string) => T | undefined; // undefined where there is none, or a damaged one
  readonly all: () => readonly T[]; // of tabs that were closed too
}

/** The notes whose keys begin so; `parse` tells one from whatever else stands there. */
export function notesUnder<T>(prefix: string, parse: (data: unknown) => T | undefined): Notes<T> {
  const read = (key: string): T | undefined => {
    try {
      return parse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    } catch {
      return undefined; // damaged, or blocked
    }
  };
  return {
    note: (id, value) => {
      try {
        localStorage.setItem(prefix + id, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    drop: (id) => {
      try {
        localStorage.removeItem(prefix + id);
      } catch {
        // Blocked: then nothing was noted either.
      }
    },
    read: (id) => read(prefix + id),
    all: () => {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .flatMap((key) => read(key) ?? []);
      } catch {
        return [];
      }
    },
  };
}
