import type { LessonState } from './lesson/lesson-state.ts';
import { beginAll } from './lesson/stages.ts';
import { atTable, inLesson, nothing, type Change, type Room } from './room.ts';
import { aiMove } from './table/ai-move.ts';
import type { TableEventBody } from './table/table-event.ts';
import { isAi, type TableState } from './table/table-state.ts';
import { isVoting, WATCHING } from './table/vote.ts';

/** An AI takes so long before it moves, in ms: long enough for the eye. */
const THINKING = 900;

/** When something must be done about a class without anybody's command; undefined: never. */
export function lessonDue({ stage, until }: LessonState): number | undefined {
  return stage === 'prepare' ? until : undefined;
}

/** The same of a table: an AI's move, the end of the time, or of the wait for a vote to be watched. */
export function tableDue(table: TableState): number | undefined {
  const { begun, clock, moved, summit } = table;
  const { turn } = summit.state;
  if (isVoting(table)) return moved + WATCHING;
  if (!begun || turn === undefined || clock.kind === 'paused') return undefined;
  if (isAi(table, turn)) return moved + THINKING;
  return clock.kind === 'running' ? clock.until : undefined;
}

/** The time of the preparation is up: the talks begin. */
export function lessonTime(room: Room, at: number): Change {
  const due = lessonDue(room.lesson);
  if (due === undefined || at < due) return nothing;
  return beginAll(room, inLesson({ kind: 'staged', stage: 'play', until: undefined }));
}

/** Whether it matters at such a time who is there: an AI's own move waits for nobody. */
export function isForPeople(table: TableState): boolean {
  const { turn } = table.summit.state;
  return turn !== undefined && !isAi(table, turn);
}

/** Nobody of a table has been heard of for so long, in ms: the lesson is over for today. */
const DESERTED = 60_000;

/**
 * An AI moves, or time is up and the substitute moves, or the table waits: as the teacher has set.
 * A table that everybody has left waits in any case: overnight no substitute plays it to its end.
 */
export function tableTime({ lesson, heard }: Room, table: TableState, at: number): Change {
  const due = tableDue(table);
  const { turn } = table.summit.state;
  if (due === undefined || at < due) return nothing;
  if (turn === undefined) return atTable(table.id, { kind: 'voteSeen', by: undefined });
  if (isAi(table, turn)) return atTable(table.id, moveOf(table));
  const expired: TableEventBody = {
    kind: 'moderated',
    act: { kind: 'clock', change: 'expired' },
  };
  const isDeserted = Object.values(table.chairs)
    .flatMap(({ members }) => members)
    .every((member) => at - (heard.get(member) ?? 0) > DESERTED);
  return lesson.settings.onExpiry === 'substitute' && !isDeserted
    ? atTable(table.id, expired, moveOf(table))
    : atTable(table.id, expired);
}

function moveOf(table: TableState): TableEventBody {
  const { turn: party = '' } = table.summit.state;
  return { kind: 'moved', party, by: undefined, ...aiMove(table, party) };
}
