import type { TeacherCommand, StudentCommand } from '../../src/classroom/commands.ts';
import { decideJoining } from '../../src/classroom/decide-joining.ts';
import { decideStudent } from '../../src/classroom/decide-student.ts';
import { decideTeacher } from '../../src/classroom/decide-teacher.ts';
import { lessonTime, tableTime } from '../../src/classroom/due.ts';
import type { LessonEvent } from '../../src/classroom/lesson/lesson-event.ts';
import { foldLesson, openLesson } from '../../src/classroom/lesson/lesson-state.ts';
import type { ClassSettings } from '../../src/classroom/lesson/settings.ts';
import type { Moment } from '../../src/classroom/moment.ts';
import type { LessonRefusal } from '../../src/classroom/refusal.ts';
import { both, type Change, type Room } from '../../src/classroom/room.ts';
import type { TableEvent } from '../../src/classroom/table/table-event.ts';
import { foldTable, openTable, type TableState } from '../../src/classroom/table/table-state.ts';
import { ok, type Result } from '../../src/lib/result.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const usualSettings: ClassSettings = {
  delegation: 1,
  talk: true,
  notes: true,
  sameDice: false,
  limits: { prepare: null, caucus: null, floor: null, answer: null },
  onExpiry: 'substitute',
};

export type Log = ReadonlyMap<string, readonly string[]>; // events by stream, as they are kept

/** A class without a server: its log, what the log has made, and a clock that a test turns. */
export interface Classroom {
  readonly room: () => Room;
  readonly log: () => Log;
  readonly now: () => number;
  readonly join: (member: string, name: string) => Result<Change, LessonRefusal>;
  readonly study: (member: string, command: StudentCommand) => Result<Change, LessonRefusal>;
  readonly teach: (command: TeacherCommand) => Result<Change, LessonRefusal>;
  /** Lets so many ms pass, and does what is due then. */
  readonly wait: (ms: number) => void;
}

const LESSON = 'lesson';

/** A class in which names and dice come in a fixed order, so that two of them are alike. */
export function openClassroom(
  scenario: Scenario,
  text: string,
  settings: Partial<ClassSettings> = {},
): Classroom {
  let at = 1_000_000;
  let names = 0;
  const heard = new Map<string, number>();
  const moment = (): Moment => ({
    at,
    name: () => `name-${(names += 1)}`,
    dice: () => (names += 1),
  });
  const opened: LessonEvent = {
    at,
    kind: 'opened',
    id: LESSON,
    code: 'CODE34',
    scenario: { id: scenario.id, text },
    language: 'en',
    settings: { ...usualSettings, ...settings },
  };
  const log = new Map<string, string[]>([[LESSON, [JSON.stringify(opened)]]]);
  let room = replay(log, scenario, heard);

  const keep = (decided: Result<Change, LessonRefusal>): Result<Change, LessonRefusal> => {
    if (!decided.ok) return decided;
    const { lesson, tables } = decided.value;
    const append = (stream: string, events: readonly object[]): void => {
      const kept = events.map((event) => JSON.stringify({ at, ...event }));
      if (kept.length > 0) log.set(stream, [...(log.get(stream) ?? []), ...kept]);
    };
    const before = new Map([...log].map(([stream, events]) => [stream, events.length]));
    append(LESSON, lesson);
    for (const [table, events] of tables) append(table, events);
    room = foldOn(room, log, before);
    return decided;
  };

  return {
    room: () => room,
    log: () => log,
    now: () => at,
    join: (member, name) => keep(decideJoining(room, member, name)),
    study: (member, command) => keep(decideStudent(room, member, command, moment())),
    teach: (command) => keep(decideTeacher(room, command, moment())),
    wait: (ms) => {
      at += ms;
      const due = [...room.tables.values()].map((table) => tableTime(room, table, at));
      keep(ok(due.reduce(both, lessonTime(room, at))));
    },
  };
}

function foldOn(room: Room, log: Log, before: ReadonlyMap<string, number>): Room {
  const tables = new Map(room.tables);
  let { lesson } = room;
  const fresh = (stream: string): readonly string[] =>
    (log.get(stream) ?? []).slice(before.get(stream) ?? 0);
  for (const event of fresh(LESSON)) lesson = foldLesson(lesson, JSON.parse(event) as LessonEvent);
  for (const stream of log.keys()) {
    if (stream === LESSON) continue;
    for (const event of fresh(stream)) {
      const table = tables.get(stream);
      tables.set(stream, foldOne(room.scenario, lesson.scenario, stream, table, event));
    }
  }
  return { ...room, lesson, tables };
}

function foldOne(
  scenario: Scenario,
  kept: { readonly text: string; readonly hash: string },
  name: string,
  table: TableState | undefined,
  text: string,
): TableState {
  const event = JSON.parse(text) as TableEvent;
  return table === undefined
    ? openTable(name, { ...kept, scenario }, event)
    : foldTable(table, event);
}

/** What a log makes on a machine that has nothing but the log. */
export function replay(log: Log, scenario: Scenario, heard: Room['heard'] = new Map()): Room {
  const [first = '{}', ...rest] = log.get(LESSON) ?? [];
  let lesson = openLesson(JSON.parse(first) as LessonEvent);
  for (const event of rest) lesson = foldLesson(lesson, JSON.parse(event) as LessonEvent);
  const tables = new Map<string, TableState>();
  for (const [stream, events] of log) {
    if (stream === LESSON) continue;
    for (const event of events) {
      tables.set(stream, foldOne(scenario, lesson.scenario, stream, tables.get(stream), event));
    }
  }
  return { lesson, scenario, tables, heard };
}
