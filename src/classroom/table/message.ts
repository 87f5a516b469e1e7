import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId } from '../lesson/lesson-event.ts';

/** A party's id, or `all`. */
export type Addressee = PartyId;

/** Something written at a table, by students or by the teacher. */
export interface Message {
  readonly seq: number; // of its event
  readonly at: number;
  readonly kind: 'talk' | 'note' | 'teacher';
  readonly party: Addressee; // whose room it was said in; who wrote it; whom the teacher wrote to
  readonly by: MemberId | undefined; // undefined: the teacher
  readonly text: string;
  readonly hidden: boolean; // by the teacher, for everybody else
  readonly after: number; // moves made by then
}

/** Whether a chair may read it. */
export function isFor({ kind, party }: Message, chair: PartyId): boolean {
  return kind === 'note' || party === 'all' || party === chair;
}
