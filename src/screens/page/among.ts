import { createContext } from 'react';

/** What tells a part of the page from another one that has the same panels. */
interface Among {
  readonly anchor: string; // before the anchors of its panels
  readonly name: string | undefined; // before their names, unseen: what the eye is told by the place
}

export const AmongOthers = createContext<Among>({ anchor: '', name: undefined });
