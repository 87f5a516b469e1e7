import { useEffect } from 'react';
import type { StudentSight } from '../../classroom/sight/student-sight.ts';
import { follow, useLive } from './live-store.ts';
import type { Line } from './connection.ts';
import { noteSeat, useOwnSeat } from './own-seat.ts';

/** A student's place in a class, as this tab has it. */
export interface LessonHere {
  readonly token: string | undefined; // undefined: this browser has no seat
  readonly line: Line;
  readonly sight: StudentSight | undefined; // undefined: nothing has come yet
}

/** Follows the seat of this tab while it is on the screen. */
export function useLesson(): LessonHere {
  const token = useOwnSeat()?.token;
  const live = useLive((now) => (now?.token === token ? now : undefined));
  useEffect(() => {
    if (token !== undefined) follow(token);
  }, [token]);
  const sight = live?.sight?.role === 'student' ? live.sight : undefined;
  useEffect(() => {
    if (token !== undefined && sight) noteSeat(token, sight);
  }, [token, sight]);
  return { token, line: live?.line ?? 'joining', sight };
}
