import { view, type View } from '../../negotiation/view.ts';
import type { GameRecord, Preparation } from '../../record/record.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId, TableId } from '../lesson/lesson-event.ts';
import { placeOf, type LessonState } from '../lesson/lesson-state.ts';
import type { Room } from '../room.ts';
import type { Clock } from '../table/clock.ts';
import { isFor, type Message } from '../table/message.ts';
import type { Draft, Overtaken } from '../table/chair.ts';
import { chairAt, isAi, preparationOf, type TableState } from '../table/table-state.ts';
import { messageFor, type ShownMessage } from './messages.ts';
import { publicTables, type PublicTable } from './public-table.ts';
import { sharedLesson, type SharedLesson } from './shared-lesson.ts';

/** What a student may see: the class as everybody may, and the own chair with all of its papers. */
export interface StudentSight {
  readonly role: 'student';
  readonly lesson: SharedLesson;
  readonly me: Named;
  readonly lends: boolean;
  readonly seat: SeatSight | undefined; // undefined: no game of the own yet
  readonly voteUnseen: boolean; // the class waits for this member to watch the vote at home
  readonly watches: readonly PublicTable[] | undefined; // whoever has no chair watches the others
}

export interface Named {
  readonly id: MemberId;
  readonly name: string;
}

/** A chair at a table, for its own delegation or for the teacher who looks over its shoulder. */
export interface SeatSight {
  readonly table: TableId;
  readonly number: number;
  readonly chair: PartyId;
  readonly delegation: readonly Named[];
  readonly pen: MemberId | undefined;
  readonly opposite: readonly Named[]; // none: an AI's chair
  readonly ai: Readonly<Record<PartyId, boolean>>; // who is moved by an AI now
  readonly begun: boolean;
  readonly played: number; // what a move must have seen
  readonly moves: number;
  readonly clock: Clock;
  readonly view: View;
  readonly preparation: Preparation;
  readonly drafts: readonly Draft[];
  readonly overtaken: Overtaken | undefined; // by an AI, when the own time had run out
  readonly messages: readonly ShownMessage[];
  readonly record: GameRecord | undefined; // N62: everything, once the game is over
}

export function studentSight(room: Room, member: MemberId): StudentSight {
  const { lesson, tables } = room;
  const place = placeOf(lesson, member);
  const table = place && tables.get(place.table);
  const known = lesson.members[member];
  const seat = place && table && seatSight(lesson, table, place.party, false);
  return {
    role: 'student',
    lesson: sharedLesson(room),
    me: { id: member, name: known?.name ?? '' },
    lends: known?.lends ?? false,
    seat,
    voteUnseen: table?.unseen.includes(member) ?? false,
    watches: place === undefined ? publicTables(room) : undefined,
  };
}

/**
 * N60, N61: what may be seen from a chair. The view is cut by the rules; of the room only what is
 * said across the table, to it, or in it.
 *
 * @param hidden whether what the teacher has hidden is shown
 */
export function seatSight(
  lesson: LessonState,
  table: TableState,
  chair: PartyId,
  hidden: boolean,
): SeatSight {
  const { state } = table.summit;
  const { members, pen, drafts, overtaken } = chairAt(table, chair);
  const other = Object.keys(table.chairs).find((party) => party !== chair) ?? chair;
  const named = (ids: readonly MemberId[]): readonly Named[] =>
    ids.map((id) => ({ id, name: lesson.members[id]?.name ?? '' }));
  return {
    table: table.id,
    number: table.number,
    chair,
    delegation: named(members),
    pen,
    opposite: named(chairAt(table, other).members),
    ai: { [chair]: isAi(table, chair), [other]: isAi(table, other) },
    begun: table.begun,
    played: table.played,
    moves: table.record.moves.length,
    clock: table.clock,
    view: view(state, chair),
    preparation: preparationOf(table, chair),
    drafts,
    overtaken,
    messages: messagesFor(lesson, table.messages, chair, hidden),
    record: state.phase === 'over' ? table.record : undefined,
  };
}

function messagesFor(
  lesson: LessonState,
  messages: readonly Message[],
  chair: PartyId,
  hidden: boolean,
): readonly ShownMessage[] {
  return messages
    .filter((message) => isFor(message, chair) && (hidden || !message.hidden))
    .map((message) => messageFor(message, lesson));
}
