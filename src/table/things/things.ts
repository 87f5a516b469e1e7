import type { View } from '../../negotiation/view.ts';
import type { Point } from '../layout/box.ts';
import type { Picture } from '../picture/picture.ts';
import type { Painter, Piece, Studio } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Spots } from './spots.ts';
import {
  keyOf,
  spotAt,
  type Looks,
  type Placed,
  type Spot,
  type Thing,
  type ThingKind,
} from './thing.ts';

/** All that can move, on the canvas. */
export interface Things {
  /** Puts a thing where it belongs, or somewhere on its way. */
  readonly put: (placed: Placed, at?: Spot) => void;
  /** Everything where it belongs, and nothing else. */
  readonly place: (spots: Spots) => void;
  readonly remove: (thing: Thing) => void;
  readonly update: (view: View, picture: Picture) => void;
  /** The draft under a person's finger; undefined when it is let go. */
  readonly hold: (issue: string, at: Point | undefined) => void;
  readonly destroy: () => void;
}

interface Raised<K extends ThingKind> {
  readonly piece: Piece<K>;
  readonly at: Spot;
  readonly look: Looks[K];
}

/** What is on the canvas, by kind and key. */
type Shelves = { readonly [K in ThingKind]: Map<string, Raised<K>> };

export function setThings(brief: Studio, wake: () => void): Things {
  const raised = emptyShelves();
  let studio = brief;
  let held: Piece<'draft'> | undefined;
  let gone = false;

  const painter: Painter = {
    painted: (thing, look) => {
      const found = raised[thing.kind].get(keyOf(thing));
      if (found?.look !== look) return;
      found.piece.put(found.at, look);
      wake();
    },
    stopped: () => gone,
  };
  for (const { paint } of Object.values(kinds)) paint(brief, painter);

  function put<K extends ThingKind>({ thing, spot, look }: Placed<K>, at: Spot = spot): void {
    const shelf = raised[thing.kind];
    const key = keyOf(thing);
    const piece = shelf.get(key)?.piece ?? kinds[thing.kind].raise(thing, studio);
    piece.put(at, look);
    shelf.set(key, { piece, at: { ...at }, look });
  }

  /** Takes away all that have not one of these keys. */
  function keep(keys: { readonly has: (key: string) => boolean }): void {
    for (const shelf of Object.values(raised)) {
      for (const [key, { piece }] of shelf) {
        if (keys.has(key)) continue;
        piece.remove();
        shelf.delete(key);
      }
    }
  }

  function remove<K extends ThingKind>(thing: Thing<K>): void {
    raised[thing.kind].get(keyOf(thing))?.piece.remove();
    raised[thing.kind].delete(keyOf(thing));
  }

  return {
    put,
    place: (spots) => {
      keep(spots);
      for (const placed of spots.values()) put(placed);
    },
    remove,
    update: (view, picture) => {
      studio = { ...studio, view, picture };
    },
    hold: (issue, at) => {
      if (at) {
        held ??= kinds.draft.raise({ kind: 'draft', issue }, studio);
        held.put(spotAt(at, { scale: 1.12 }), 'plain');
      } else {
        held?.remove();
        held = undefined;
      }
    },
    destroy: () => {
      gone = true;
      held?.remove();
      keep(new Set());
    },
  };
}

function emptyShelves(): Shelves {
  return {
    token: new Map(),
    gap: new Map(),
    stamp: new Map(),
    draft: new Map(),
    folder: new Map(),
    face: new Map(),
    needle: new Map(),
    hand: new Map(),
    bead: new Map(),
    light: new Map(),
    door: new Map(),
  };
}
