/**
 * Where the logs of all classes lie. A stream (a class, or one of its tables) is an append-only list
 * of events numbered from 1; what is in memory is a cache of it. One contract suite holds for every
 * store (tests/server/store/contract.ts).
 *
 * Every method rejects with a `StoreTrouble` where the disk or the database does not answer or has
 * no room; then nothing of what was asked has been done, or all of it, and asking again with the
 * same command id tells which.
 */
export interface Store {
  /** Added already, with the same id and code: once more `added`, so that it may be asked again. */
  readonly addClass: (about: KeptClass) => Promise<'added' | 'codeTaken'>;
  readonly classBy: (
    key: { readonly id: string } | { readonly code: string },
  ) => Promise<KeptClass | undefined>;
  readonly classes: () => Promise<readonly KeptClass[]>; // newest first
  /** Undefined: for ever. In ms since 1970, as every time here. */
  readonly keepClass: (id: string, until: number | undefined) => Promise<void>;
  /** The class with its streams, tokens and commands: nothing of it is left. */
  readonly removeClass: (id: string) => Promise<void>;

  /** Nothing is kept for a class that is gone. */
  readonly addToken: (token: KeptToken) => Promise<void>;
  readonly tokenBy: (hash: string) => Promise<KeptToken | undefined>;
  /** Those of one member of a class, or of nobody; for a seat that is given up. */
  readonly removeTokens: (classId: string, member: string) => Promise<void>;

  /** All of it or nothing, once: see `Append`. Durable when it answers. */
  readonly append: (batch: Append) => Promise<Appended>;
  /** What a command was answered with, if it was done; for who asks again after it has become stale. */
  readonly answerTo: (classId: string, command: string) => Promise<string | undefined>;
  /** The number of the last event of each stream of a class. */
  readonly heads: (classId: string) => Promise<ReadonlyMap<string, number>>;
  /** The events of a stream after a number, in order. */
  readonly read: (stream: string, after: number) => Promise<readonly Entry[]>;

  /**
   * Streams whose time has come, at most so many, the most overdue first. Each is lent to the caller
   * alone until `now + lease`: whoever asks till then asks in vain. The next append to it ends that,
   * and says anew when it is due.
   */
  readonly due: (now: number, most: number, lease: number) => Promise<readonly Due[]>;

  /** Who was heard of lately: for all processes to see. A time never goes back. */
  readonly seen: (classId: string, members: readonly string[], at: number) => Promise<void>;
  readonly lastSeen: (classId: string) => Promise<ReadonlyMap<string, number>>;

  /** Whether other processes may append too, and be missed. */
  readonly shared: boolean;
  /** Told when another process has appended to a class, or removed it. A lost call costs a poll, no more. */
  readonly onWake: (listener: (classId: string) => void) => () => void;

  /** Whether it can be written to now; a `StoreTrouble` if not. */
  readonly probe: () => Promise<void>;
  /** What was asked before is done first; what is asked after fails (`unreachable`). */
  readonly close: () => Promise<void>;
}

export interface KeptClass {
  readonly id: string;
  readonly code: string; // unique among the classes that there are
  readonly opened: number;
  readonly until: number | undefined; // when it is deleted by itself
  readonly title: string; // of the scenario, for the teacher's list
}

/** Who holds a token. Of the token itself only its hash is kept. */
export interface KeptToken {
  readonly hash: string;
  readonly classId: string;
  readonly role: 'teacher' | 'projector' | 'student';
  readonly member: string | undefined; // of a student
}

export interface Append {
  readonly classId: string;
  /**
   * The id that the sender gave the command, within its class: once it is done, a second append of the
   * same one changes nothing, whatever else it says. One that was stale may be sent again.
   */
  readonly command: string;
  /** What the command is answered with, if it is repeated. JSON. */
  readonly answer: string;
  readonly streams: readonly StreamAppend[]; // each once; none: the answer alone is kept
}

export interface StreamAppend {
  readonly stream: string; // a name that no other class has
  readonly expected: number; // the number of its last event, 0 for a new stream
  readonly events: readonly string[]; // JSON, at least one
  readonly due: number | undefined; // when something must be done about it without a command
}

export type Appended =
  | { readonly kind: 'done' }
  | { readonly kind: 'repeated'; readonly answer: string } // the first one's
  | { readonly kind: 'stale' } // a stream has gone on: nothing was appended
  | { readonly kind: 'gone' }; // the class was deleted

export interface Entry {
  readonly seq: number;
  readonly event: string; // JSON
}

export interface Due {
  readonly classId: string;
  readonly stream: string;
}

/** Why a store does not do what it was asked. */
export class StoreTrouble extends Error {
  readonly code:
    | 'full' // no room: it goes on by itself when there is some again
    | 'readOnly' // the folder or the database may not be written to
    | 'unreachable' // the database does not answer, or the store was closed
    | 'locked' // another process has the data folder
    | 'newer' // a later version of the program has kept its data there
    | 'broken'; // the data is damaged, or the program wrong

  constructor(code: StoreTrouble['code'], cause?: unknown) {
    super(code, { cause });
    this.name = 'StoreTrouble';
    this.code = code;
  }
}
