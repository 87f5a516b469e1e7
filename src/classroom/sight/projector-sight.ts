import type { GameRecord } from '../../record/record.ts';
import type { KeptScenario, Projector } from '../lesson/lesson-event.ts';
import { isLent } from '../lesson/lent.ts';
import { unseated, type LessonState } from '../lesson/lesson-state.ts';
import type { Room } from '../room.ts';
import type { TableState } from '../table/table-state.ts';
import { allOver, publicTables, type PublicTable } from './public-table.ts';
import { sharedLesson, type SharedLesson } from './shared-lesson.ts';

/** The screen for all, and what somebody without a chair watches: nothing that any side keeps secret. */
export interface ProjectorSight {
  readonly role: 'projector';
  readonly lesson: SharedLesson;
  readonly names: readonly string[]; // of all who are in, as they joined
  readonly unseated: readonly string[];
  readonly tables: readonly PublicTable[];
  readonly projector: Projector;
  readonly example: GameRecord | undefined; // opened with its people's leave
  readonly scenario: KeptScenario | undefined; // once all talks are over: then both sheets lie open
}

export function projectorSight(room: Room): ProjectorSight {
  const { lesson, tables } = room;
  const { example } = lesson.projector;
  return {
    role: 'projector',
    lesson: sharedLesson(room),
    names: Object.values(lesson.members).map(({ name }) => name),
    unseated: unseated(lesson).map((id) => lesson.members[id]?.name ?? ''),
    tables: publicTables(room),
    projector: lesson.projector,
    example: example === undefined ? undefined : lentRecord(lesson, tables.get(example)),
    scenario: allOver(room) ? { id: lesson.scenario.id, text: lesson.scenario.text } : undefined,
  };
}

/** Leave may be taken back: then it is shown no longer. */
function lentRecord(lesson: LessonState, table: TableState | undefined): GameRecord | undefined {
  const over = table?.summit.state.phase === 'over';
  return over && isLent(lesson, table) ? table.record : undefined;
}
