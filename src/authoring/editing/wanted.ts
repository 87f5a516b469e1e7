import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { TextChanges } from '../text-change.ts';
import type { PlainValue } from '../text/held.ts';
import type { Tree } from '../tree.ts';

/** What a form does to a scenario's text. */
export type Edit = Small | Rename;

/** An edit of one place. */
export type Small =
  | { readonly kind: 'set'; readonly path: Path; readonly value: PlainValue } // makes the key where it is missing
  | { readonly kind: 'remove'; readonly path: Path } // a key or an entry, with its comments
  | {
      readonly kind: 'insert'; // into a list, or one that is not there yet
      readonly path: Path;
      readonly at: number;
      readonly value: PlainValue;
    }
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  | { readonly kind: 'renameKey'; readonly path: Path; readonly to: string }; // and nothing else

/** An id, with all that refers to it; the path is of the id, or of the key that is one. */
export interface Rename {
  readonly kind: 'rename';
  readonly path: Path;
  readonly to: string;
}

/** Why an edit cannot be made. */
export type EditKey = `edit.${
  'byHand' | 'malformed' | 'noId' | 'nothing' | 'reserved' | 'taken' | 'unreadable'}`;

/** A text after an edit, read again. */
export interface Edited {
  readonly changes: TextChanges;
  readonly tree: Tree;
}
