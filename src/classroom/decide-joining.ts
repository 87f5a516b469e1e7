import { err, ok, type Result } from '../lib/result.ts';
import { limits } from './limits.ts';
import type { MemberId } from './lesson/lesson-event.ts';
import { freeName } from './lesson/names.ts';
import { refuse, type LessonRefusal } from './refusal.ts';
import { inLesson, type Change, type Room } from './room.ts';

/** Somebody comes in by the class's code. Who joins late waits in the lobby, and watches. */
export function decideJoining(
  { lesson }: Pick<Room, 'lesson'>,
  member: MemberId,
  written: string,
): Result<Change, LessonRefusal> {
  if (Object.keys(lesson.members).length >= limits.members) return err(refuse('full'));
  const name = freeName(lesson, written);
  return name.ok ? ok(inLesson({ kind: 'joined', member, name: name.value })) : name;
}
