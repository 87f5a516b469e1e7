import { bead } from './bead.ts';
import { door } from './door.ts';
import { draft } from './draft.ts';
import { face } from './face.ts';
import { folder } from './folder.ts';
import { gap } from './gap.ts';
import { hand } from './hand.ts';
import type { Kind } from './kind.ts';
import { light } from './light.ts';
import { needle } from './needle.ts';
import { stamp } from './stamp.ts';
import type { ThingKind } from './thing.ts';
import { token } from './token.ts';

/** Every kind of thing that can move. */
export const kinds: { readonly [K in ThingKind]: Kind<K> } = {
  token,
  gap,
  stamp,
  draft,
  folder,
  face,
  needle,
  hand,
  bead,
  light,
  door,
};
