import { actOf } from '../negotiation/acts/acts.ts';
import type { Room } from '../negotiation/acts/act.ts';
import type { MoveKind } from '../negotiation/move.ts';
import type { View } from '../negotiation/view.ts';

/** What may be put into a package that is put together for a kind of move; nothing for others. */
export function roomFor(view: View, kind: MoveKind): Room {
  return actOf(kind).room?.(view) ?? {};
}
