import type { IssueId, OptionId, PartyId } from '../../scenario/scenario.ts';
import type { Happening } from '../happening.ts';
import type { MoveKind, MoveOf } from '../move.ts';
import type { Refusal } from '../refusal.ts';
import type { Phase } from '../state.ts';
import type { Step } from '../step.ts';
import type { View } from '../view.ts';
import type { Loose } from './loose.ts';

/** All that the rules know of one kind of move. The list of them: acts.ts. */
export interface Act<K extends MoveKind> {
  /** When it can be made at all. */
  readonly phases: readonly Phase[];
  /** The happening that tells of it. */
  readonly told: Happening['kind'];
  /** A fresh copy with nothing in it but what the move needs; undefined where the shape is wrong. */
  readonly read: (from: Loose) => MoveOf<K> | undefined;
  /** N4: why the view's party may not make it now, in its phase and turn. */
  readonly refusal: (view: View, move: MoveOf<K>) => Refusal | undefined;
  /** Every such move worth asking about; which of them are legal is for `refusal` to say. */
  readonly candidates: (view: View) => readonly MoveOf<K>[];
  /** What a package may hold that is put together for it, where such are too many to be candidates. */
  readonly room?: (view: View) => Room;
  /** What a legal one does. */
  readonly take: (step: Step, party: PartyId, move: MoveOf<K>) => Step;
}

/** The open issues, and for each the options that may be put into a package. */
export type Room = Readonly<Record<IssueId, readonly OptionId[]>>;

export const never = (): undefined => undefined;
