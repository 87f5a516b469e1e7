import { plainText } from '../lib/plain-text.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { ModeratorAct } from '../negotiation/moderator/act.ts';
import { entryOf } from '../negotiation/entry.ts';
import { moderate } from '../negotiation/moderator/moderate.ts';
import type { TeacherCommand } from './commands.ts';
import { limits } from './limits.ts';
import type { LessonEventBody, TableId } from './lesson/lesson-event.ts';
import { isMember } from './lesson/lesson-state.ts';
import { isLent } from './lesson/lent.ts';
import { freeName } from './lesson/names.ts';
import { decideSeating, type SeatingCommand } from './lesson/decide-seating.ts';
import { goTo, timePreparation } from './lesson/stages.ts';
import { unseat } from './lesson/unseat.ts';
import type { Moment } from './moment.ts';
import { refuse, type LessonRefusal } from './refusal.ts';
import { atTable, both, inLesson, nothing, type Change, type Room } from './room.ts';
import type { TableEventBody } from './table/table-event.ts';
import type { TableState } from './table/table-state.ts';

type Decided = Result<Change, LessonRefusal>;

/** What follows from a teacher's command. */
export function decideTeacher(room: Room, command: TeacherCommand, moment: Moment): Decided {
  switch (command.kind) {
    case 'set':
      return ok(setAll(room, command.settings));
    case 'seatAll':
    case 'seatLate':
    case 'seat':
    case 'addTable':
      return decideSeating(room, command satisfies SeatingCommand, moment);
    case 'removeMember':
      if (!isMember(room.lesson, command.member)) return err(refuse('noMember'));
      return ok(unseat(room, command.member));
    case 'renameMember': {
      const { member } = command;
      if (!isMember(room.lesson, member)) return err(refuse('noMember'));
      const name = freeName(room.lesson, command.name, member);
      return name.ok ? ok(inLesson({ kind: 'renamed', member, name: name.value })) : name;
    }
    case 'stage':
      return goTo(room, command.stage, moment);
    case 'clock':
      return room.lesson.stage === 'prepare' && command.tables === 'all'
        ? timePreparation(room, command, moment)
        : act(room, command.tables, clockAct(command));
    case 'dispatch':
      return act(room, command.tables, { kind: 'dispatch', event: command.event });
    case 'news':
      return act(room, command.tables, { kind: 'news', text: command.text });
    case 'end':
      return act(room, command.tables, { kind: 'end' });
    case 'substitute': {
      const { table, party, sits } = command;
      return act(room, [table], { kind: 'substitute', party, sits });
    }
    case 'write':
      return write(room, command);
    case 'givePen': {
      const { table, party, to } = command;
      const chair = entryOf(room.tables.get(table)?.chairs ?? {}, party);
      if (chair === undefined) return err(refuse(room.tables.has(table) ? 'noChair' : 'noTable'));
      if (!chair.members.includes(to)) return err(refuse('noMember'));
      return ok(atTable(table, { kind: 'penPassed', party, to }));
    }
    case 'hide': {
      const { table, message, hidden } = command;
      const messages = room.tables.get(table)?.messages;
      if (messages === undefined) return err(refuse('noTable'));
      if (!messages.some(({ seq }) => seq === message)) return err(refuse('noMessage'));
      return ok(atTable(table, { kind: 'hidden', message, hidden }));
    }
    case 'project':
      return project(room, command);
    case 'keep':
      return ok(inLesson({ kind: 'kept', kept: command.kept }));
  }
}

/** New settings hold from the next question of each table on. */
function setAll({ lesson, tables }: Room, settings: Room['lesson']['settings']): Change {
  let change = inLesson({ kind: 'set', settings });
  if (JSON.stringify(settings.limits) === JSON.stringify(lesson.settings.limits)) return change;
  for (const id of tables.keys()) {
    change = both(change, atTable(id, { kind: 'limited', limits: settings.limits }));
  }
  return change;
}

/**
 * The same act at each of these tables. Where the teacher named them, the first refusal is the
 * answer; of all tables, those that it cannot be done at are passed over, if it can be at any.
 */
function act(room: Room, at: 'all' | readonly TableId[], given: ModeratorAct): Decided {
  let change = nothing;
  let refused: LessonRefusal | undefined;
  for (const table of at === 'all' ? room.tables.keys() : new Set(at)) {
    const acted = actAt(room.tables.get(table), given);
    if (acted.ok) change = both(change, atTable(table, acted.value));
    else refused ??= acted.error;
  }
  const none = change.tables.size === 0;
  if (refused !== undefined && (none || at !== 'all')) return err(refused);
  return none ? err(refuse('noTable')) : ok(change);
}

function clockAct({ change, seconds }: Extract<TeacherCommand, { kind: 'clock' }>): ModeratorAct {
  return { kind: 'clock', change, ...(seconds === undefined ? {} : { seconds }) };
}

function actAt(
  table: TableState | undefined,
  given: ModeratorAct,
): Result<TableEventBody, LessonRefusal> {
  if (table === undefined) return err(refuse('noTable'));
  const moderated = moderate(table.summit.state, given);
  if (!moderated.ok) return err({ code: 'move', refusal: moderated.error });
  return ok({ kind: 'moderated', act: moderated.value.act });
}

function write(
  room: Room,
  { tables, to, text: written }: Extract<TeacherCommand, { kind: 'write' }>,
): Decided {
  const text = plainText(written, limits.note);
  if (text === undefined) return err(refuse('text'));
  let change = nothing;
  for (const id of tables === 'all' ? room.tables.keys() : new Set(tables)) {
    const table = room.tables.get(id);
    if (table === undefined) return err(refuse('noTable'));
    if (to !== 'all' && entryOf(table.chairs, to) === undefined) return err(refuse('noChair'));
    change = both(change, atTable(id, { kind: 'wrote', to, text }));
  }
  return change.tables.size === 0 ? err(refuse('noTable')) : ok(change);
}

/** A table is opened to all only when its talks are over and each of its people has agreed. */
function project(
  { lesson, tables }: Room,
  { names, example }: Extract<TeacherCommand, { kind: 'project' }>,
): Decided {
  const projected: LessonEventBody = { kind: 'projected', projector: { names, example } };
  if (example === undefined) return ok(inLesson(projected));
  const table = tables.get(example);
  if (table === undefined) return err(refuse('noTable'));
  const over = table.summit.state.phase === 'over';
  return over && isLent(lesson, table) ? ok(inLesson(projected)) : err(refuse('noLeave'));
}
