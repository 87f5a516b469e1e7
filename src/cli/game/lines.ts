import { createInterface } from 'node:readline';

/** Lines from a person or from a pipe, one at a time. */
export interface Lines {
  /** The next line; undefined when the input has ended. */
  readonly next: () => Promise<string | undefined>;
  readonly close: () => void;
}

export function linesOf(input: NodeJS.ReadableStream): Lines {
  // The iterator keeps the lines that arrive while nobody asks, as those of a pipe do.
  const reader = createInterface({ input, crlfDelay: Infinity });
  const iterator = reader[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await iterator.next();
      return done === true ? undefined : value;
    },
    close: () => {
      reader.close();
    },
  };
}
