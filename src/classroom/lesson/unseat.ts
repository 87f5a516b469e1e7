import { atTable, both, inLesson, type Change, type Room } from '../room.ts';
import type { MemberId, PlannedTable } from './lesson-event.ts';
import { placeOf } from './lesson-state.ts';
import { reseat } from './seating.ts';

/** Somebody is in the class no more: their chair is another's, or an AI's. */
export function unseat(room: Room, member: MemberId): Change {
  const left = inLesson({ kind: 'left', member });
  if (placeOf(room.lesson, member) === undefined) return left;
  return both(replan(room, reseat(room.lesson.plan, member, undefined)), left);
}

/** Everybody sits as a plan says, here and at the tables that are open. */
export function replan(room: Room, plan: readonly PlannedTable[]): Change {
  let change = inLesson({ kind: 'seated', plan });
  for (const { id, chairs } of plan) {
    const before = room.lesson.plan.find((each) => each.id === id);
    const same = JSON.stringify(before?.chairs) === JSON.stringify(chairs);
    if (same || !room.tables.has(id)) continue;
    change = both(change, atTable(id, { kind: 'seated', chairs }));
  }
  return change;
}
