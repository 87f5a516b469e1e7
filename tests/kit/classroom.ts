import { decideJoining } from '../../src/classroom/decide-joining.ts';
import { decideStudent } from '../../src/classroom/decide-student.ts';
import { decideTeacher } from '../../src/classroom/decide-teacher.ts';
import type { StudentCommand, TeacherCommand } from '../../src/classroom/commands.ts';
import { lessonDue, lessonTime, tableDue, tableTime } from '../../src/classroom/due.ts';
import type { MemberId } from '../../src/classroom/lesson/lesson-event.ts';
import { foldLesson, openLesson, placeOf } from '../../src/classroom/lesson/lesson-state.ts';
import type { ClassSettings } from '../../src/classroom/lesson/settings.ts';
import type { ToldTo } from '../../src/classroom/message.ts';
import type { LessonRefusal } from '../../src/classroom/refusal.ts';
import type { Change, Room } from '../../src/classroom/room.ts';
import { projectorSight, type ProjectorSight } from '../../src/classroom/sight/projector-sight.ts';
import { studentSight, type SeatSight } from '../../src/classroom/sight/student-sight.ts';
import type { StudentSight } from '../../src/classroom/sight/student-sight.ts';
import { teacherSight, type TeacherSight } from '../../src/classroom/sight/teacher-sight.ts';
import type { TableEvent } from '../../src/classroom/table/table-event.ts';
import { foldTable, openTable, type TableState } from '../../src/classroom/table/table-state.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Move } from '../../src/negotiation/move.ts';
import { happeningsFor } from '../../src/negotiation/view.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scenario } from './scenario.ts';

const usualSettings: ClassSettings = {
  delegation: 1,
  talk: true,
  notes: true,
  sameDice: true,
  limits: { prepare: null, caucus: null, floor: null, answer: null },
  onExpiry: 'wait',
};

interface Marks {
  readonly scenario?: Scenario; // a small one of the kit
  readonly text?: string; // of its file, where records are read again
  readonly settings?: Partial<ClassSettings>;
  readonly names?: readonly string[]; // who join at once; their ids are m1, m2 …
}

/** A class as its server has it, whole, without a server: what is done in it goes through the fold. */
export interface Classroom {
  readonly room: () => Room;
  readonly now: () => number;
  /** Lets time go by, in ms; whatever is due by then happens. */
  readonly wait: (ms: number) => void;
  readonly join: (name: string) => MemberId;
  /** What a student asks for, and the refusal where it is refused. */
  readonly student: (member: MemberId, command: StudentCommand) => LessonRefusal | undefined;
  readonly teacher: (command: TeacherCommand) => LessonRefusal | undefined;
  /** A move by whoever has the pen and the turn at a table, the first one unless said. */
  readonly move: (move: Move, table?: string) => void;
  readonly sight: (member: MemberId) => StudentSight;
  readonly seat: (member: MemberId) => SeatSight; // of one who sits at a table with a game
  /** What happened at a member's table, for the eyes of their chair; all that is still kept. */
  readonly told: (member: MemberId) => readonly ToldTo[];
  readonly teacherSight: (here?: readonly MemberId[]) => TeacherSight;
  readonly projectorSight: () => ProjectorSight;
}

/** Opens a class. Its clock stands at a full minute and goes on by a second with each command. */
export function openClassroom(marks: Marks = {}): Classroom {
  const played = marks.scenario ?? scenario();
  const text = marks.text ?? '';
  let at = 1_800_000_000_000;
  let named = 0;
  let lesson = openLesson({
    kind: 'opened',
    at,
    id: 'class',
    code: 'CDFGHJ',
    scenario: { id: played.id, text },
    language: 'en',
    settings: { ...usualSettings, ...marks.settings },
  });
  const tables = new Map<string, TableState>();
  const heard = new Map<MemberId, number>();
  const room = (): Room => ({ lesson, scenario: played, tables, heard });
  const moment = () => ({
    at,
    name: () => `t${(named += 1)}`,
    dice: () => 1,
  });

  const keep = ({ lesson: events, tables: atTables }: Change): void => {
    for (const body of events) lesson = foldLesson(lesson, { at, ...body });
    for (const [id, bodies] of atTables) {
      for (const body of bodies) {
        const event = { at, ...body } as TableEvent;
        const table = tables.get(id);
        tables.set(
          id,
          table === undefined
            ? openTable(id, { scenario: played, text, hash: lesson.scenario.hash }, event)
            : foldTable(table, event),
        );
      }
    }
  };

  const done = (change: Result<Change, LessonRefusal>): LessonRefusal | undefined => {
    at += 1000;
    if (!change.ok) return change.error;
    keep(change.value);
    return undefined;
  };

  const join = (name: string): MemberId => {
    const member = `m${Object.keys(lesson.members).length + 1}`;
    const refused = done(decideJoining(room(), member, name));
    if (refused) throw new Error(`${name} cannot join: ${refused.code}`);
    heard.set(member, at);
    return member;
  };

  const student = (member: MemberId, command: StudentCommand): LessonRefusal | undefined => {
    heard.set(member, at);
    return done(decideStudent(room(), member, command, moment()));
  };

  const seat = (member: MemberId): SeatSight => {
    const found = studentSight(room(), member).seat;
    if (found === undefined) throw new Error(`${member} sits at no table.`);
    return found;
  };

  for (const name of marks.names ?? []) join(name);

  return {
    room,
    now: () => at,
    wait: (ms) => {
      const until = at + ms;
      for (;;) {
        const next = [...tables.values()]
          .map((table) => ({ table, due: tableDue(table) ?? Infinity }))
          .toSorted((one, other) => one.due - other.due)[0];
        const begins = lessonDue(lesson) ?? Infinity;
        const due = Math.min(begins, next?.due ?? Infinity);
        if (next === undefined || due > until) break;
        at = Math.max(at, due);
        keep(due === begins ? lessonTime(room(), at) : tableTime(room(), next.table, at));
      }
      at = until;
    },
    join,
    student,
    teacher: (command) => done(decideTeacher(room(), command, moment())),
    move: (move, table = [...tables.keys()][0] ?? '') => {
      const state = tables.get(table);
      const party = state?.summit.state.turn ?? '';
      const pen = state?.chairs[party]?.pen ?? '';
      const refused = student(pen, { kind: 'move', move, expected: state?.played ?? 1 });
      if (refused) throw new Error(`${JSON.stringify(move)}: ${JSON.stringify(refused)}`);
    },
    sight: (member) => studentSight(room(), member),
    seat,
    told: (member) => {
      const place = placeOf(lesson, member);
      const table = place && tables.get(place.table);
      if (!place || !table) return [];
      return table.told.map(({ seq, happenings }) => ({
        seq,
        happenings: happeningsFor(table.summit.state, place.party, happenings),
      }));
    },
    teacherSight: (here = Object.keys(lesson.members)) => teacherSight(room(), new Set(here)),
    projectorSight: () => projectorSight(room()),
  };
}
