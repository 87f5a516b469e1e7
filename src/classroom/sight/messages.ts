import type { LessonState } from '../lesson/lesson-state.ts';
import type { Addressee, Message } from '../table/message.ts';

/** A message as it is read: with its writer's name as it is now. */
export interface ShownMessage {
  readonly seq: number;
  readonly at: number;
  readonly kind: Message['kind'];
  readonly party: Addressee;
  readonly by: string | undefined; // undefined: the teacher, or somebody who has left
  readonly text: string;
  readonly hidden: boolean;
}

export function messageFor(message: Message, { members }: LessonState): ShownMessage {
  const { seq, at, kind, party, by, text, hidden } = message;
  const name = by === undefined ? undefined : members[by]?.name;
  return { seq, at, kind, party, by: name, text, hidden };
}
