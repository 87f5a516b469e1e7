import { happeningsFor } from '../negotiation/view.ts';
import { AWAY } from '../classroom/decide-student.ts';
import type { Sight, StreamMessage, ToldTo } from '../classroom/message.ts';
import type { MemberId, TableId } from '../classroom/lesson/lesson-event.ts';
import { isMember, placeOf } from '../classroom/lesson/lesson-state.ts';
import type { Room } from '../classroom/room.ts';
import { projectorSight } from '../classroom/sight/projector-sight.ts';
import { seatSight, studentSight } from '../classroom/sight/student-sight.ts';
import { teacherSight } from '../classroom/sight/teacher-sight.ts';
import type { TableState } from '../classroom/table/table-state.ts';
import { diff } from '../lib/patch.ts';
import type { PartyId } from '../scenario/scenario.ts';

/** Whose eyes a follower has. */
export type Eyes =
  | { readonly role: 'student'; readonly member: MemberId }
  | { readonly role: 'teacher' }
  | { readonly role: 'projector' }
  | { readonly role: 'shoulder'; readonly table: TableId; readonly chair: PartyId };

/** What a pair of eyes sees now; undefined where there is nothing for them any more. */
interface Look {
  readonly sight: Sight;
  readonly told: readonly ToldTo[]; // steps of the game after the one given
}

/** @param after the table's event that they have been told of last */
function look(room: Room, eyes: Eyes, at: number, after: number): Look | undefined {
  const { lesson, tables } = room;
  switch (eyes.role) {
    case 'student': {
      if (!isMember(lesson, eyes.member)) return undefined;
      const place = placeOf(lesson, eyes.member);
      const table = place && tables.get(place.table);
      return {
        sight: studentSight(room, eyes.member),
        told: table === undefined ? [] : toldTo(table, place?.party ?? '', after),
      };
    }
    case 'teacher':
      return { sight: teacherSight(room, presentAt(room, at)), told: [] };
    case 'projector':
      return { sight: projectorSight(room), told: [] };
    case 'shoulder': {
      const table = tables.get(eyes.table);
      if (table?.chairs[eyes.chair] === undefined) return undefined;
      return {
        sight: { role: 'shoulder', seat: seatSight(lesson, table, eyes.chair, true) },
        told: toldTo(table, eyes.chair, after),
      };
    }
  }
}

function presentAt({ heard }: Room, at: number): ReadonlySet<MemberId> {
  return new Set([...heard].filter(([, last]) => at - last < AWAY).map(([member]) => member));
}

/** The number of what they see, without looking: of a whole class it grows with each event anywhere. */
export function numberOf(room: Room, eyes: Eyes): string {
  const { lesson, tables } = room;
  const step =
    eyes.role === 'student' || eyes.role === 'shoulder'
      ? (tableOf(room, eyes)?.seq ?? 0)
      : [...tables.values()].reduce((sum, { seq }) => sum + seq, 0);
  return `${lesson.seq}.${step}`;
}

/** Whether a number of what they see, given elsewhere, speaks of more than there is here. */
export function isAhead(room: Room, eyes: Eyes, number: string): boolean {
  const [here, there] = [numberOf(room, eyes), number];
  return lessonOf(there) > lessonOf(here) || stepOf(there) > stepOf(here);
}

/** N60: the steps of the game after a number, for the eyes of one chair. */
function toldTo(table: TableState, chair: PartyId, after: number): readonly ToldTo[] {
  const { state } = table.summit;
  return table.told
    .filter(({ seq }) => seq > after)
    .map(({ seq, happenings }) => ({ seq, happenings: happeningsFor(state, chair, happenings) }));
}

/** Somebody who is kept up to date. */
export interface Follower {
  readonly eyes: Eyes;
  /** What brings them up to date; undefined where they are. */
  readonly next: (room: Room, at: number) => StreamMessage | undefined;
}

/** The event of the lesson, and the step of the table's log, that a number of a sight speaks of. */
const lessonOf = (number: string): number => Number(number.split('.')[0]);
const stepOf = (number: string): number => Number(number.split('.')[1] ?? 0) || 0;

/** @param after the number of the last sight that the follower has had, or '' */
export function createFollower(eyes: Eyes, after: string): Follower {
  // Who comes for the first time is told nothing of what has long been.
  let told = after === '' ? Infinity : stepOf(after);
  let sight: Sight | undefined;
  let sitting: TableId | undefined;
  let seen: { readonly lesson: Room['lesson']; readonly table: TableState } | undefined;
  return {
    eyes,
    next: (room, now) => {
      const { lesson } = room;
      const table = tableOf(room, eyes);
      if (table !== undefined && seen?.lesson === lesson && seen.table === table) return undefined;
      // Whoever sits at a table sees it and the class; all others see every table.
      seen = table && { lesson, table };
      // Of another table than before they are told no more than who comes for the first time.
      if (sitting !== undefined && sitting !== table?.id) told = Infinity;
      sitting = table?.id;
      const looked = look(room, eyes, now, told);
      if (looked === undefined) return { kind: 'closed', why: 'left' };
      told = table?.seq ?? told;
      const before = sight;
      ({ sight } = looked);
      const news = { number: numberOf(room, eyes), now, told: looked.told };
      if (before === undefined) return { kind: 'sight', ...news, sight };
      const patch = diff(before, sight);
      if (patch === undefined && looked.told.length === 0) return undefined;
      return { kind: 'patch', ...news, patch: patch ?? { k: {} } };
    },
  };
}

function tableOf({ lesson, tables }: Room, eyes: Eyes): TableState | undefined {
  if (eyes.role === 'shoulder') return tables.get(eyes.table);
  if (eyes.role !== 'student') return undefined;
  const place = placeOf(lesson, eyes.member);
  return place && tables.get(place.table);
}
