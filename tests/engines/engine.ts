/** A page of some engine, as far as a game needs one. */
export interface EnginePage {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function of plain data in the page; it must not reach outside itself. */
  readonly run: <A extends readonly unknown[], T>(
    work: (...args: A) => T,
    ...args: A
  ) => Promise<T>;
  /** A real click of the mouse, at a place in the window. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Text typed into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly upload: (selector: string, path: string) => Promise<void>;
  /** The size of the window; an engine may refuse to be as small. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>; // a PNG
  readonly close: () => Promise<void>;
}

/** A browser engine that this machine may have. */
export interface Engine {
  readonly name: string;
  readonly missing: () => string | undefined; // what to install, where it is not there
  readonly start: () => Promise<EnginePage>;
}
