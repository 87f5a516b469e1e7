import type { Phase } from '../../negotiation/state.ts';
import type { GameRecord } from '../../record/record.ts';
import type { OutcomeKind, Package, PartyId } from '../../scenario/scenario.ts';
import type { Projector, TableId } from '../lesson/lesson-event.ts';
import { isLent } from '../lesson/lent.ts';
import { unseated, type LessonState } from '../lesson/lesson-state.ts';
import type { Room } from '../room.ts';
import type { Clock } from '../table/clock.ts';
import { isAi, type TableState } from '../table/table-state.ts';
import { sharedLesson, type SharedLesson } from './student-sight.ts';

/** The screen for all, and what somebody without a chair watches: nothing that any side keeps secret. */
export interface ProjectorSight {
  readonly role: 'projector';
  readonly lesson: SharedLesson;
  readonly names: readonly string[]; // of all who are in, as they joined
  readonly unseated: readonly string[];
  readonly tables: readonly PublicTable[];
  readonly projector: Projector;
  readonly example: GameRecord | undefined; // opened with its people's leave
}

/** A table as anybody walking past it could see it. */
export interface PublicTable {
  readonly id: TableId;
  readonly number: number;
  readonly people: Readonly<Record<PartyId, readonly string[]>>; // names
  readonly ai: Readonly<Record<PartyId, boolean>>;
  readonly phase: Phase | undefined; // undefined: no game yet
  readonly round: number;
  readonly rounds: number;
  readonly turn: PartyId | undefined;
  readonly clock: Clock;
  readonly closed: number; // issues
  readonly result: PublicResult | undefined; // once its talks are over
}

/** How a table ended: what the class compares. */
export interface PublicResult {
  readonly outcome: OutcomeKind;
  readonly agreed: Package;
  readonly points: Readonly<Record<PartyId, number>>;
  readonly reservation: Readonly<Record<PartyId, number>>;
}

export function projectorSight(room: Room): ProjectorSight {
  const { lesson, tables } = room;
  const { example } = lesson.projector;
  return {
    role: 'projector',
    lesson: sharedLesson(lesson),
    names: Object.values(lesson.members).map(({ name }) => name),
    unseated: unseated(lesson).map((id) => lesson.members[id]?.name ?? ''),
    tables: lesson.plan.map(({ id }, at) => publicTable(room, id, at)),
    projector: lesson.projector,
    example: example === undefined ? undefined : lentRecord(lesson, tables.get(example)),
  };
}

/** Leave may be taken back: then it is shown no longer. */
function lentRecord(lesson: LessonState, table: TableState | undefined): GameRecord | undefined {
  const over = table?.summit.state.phase === 'over';
  return over && isLent(lesson, table) ? table.record : undefined;
}

function publicTable({ lesson, scenario, tables }: Room, id: TableId, at: number): PublicTable {
  const table = tables.get(id);
  const chairs = lesson.plan[at]?.chairs ?? {};
  const state = table?.summit.state;
  const people = Object.fromEntries(
    Object.entries(chairs).map(([party, members]) => [
      party,
      members.map((member) => lesson.members[member]?.name ?? ''),
    ]),
  );
  const parties = Object.keys(chairs);
  const outcome = state?.outcome;
  return {
    id,
    number: at + 1,
    people,
    ai: Object.fromEntries(
      parties.map((party) => [
        party,
        table === undefined ? people[party]?.length === 0 : isAi(table, party),
      ]),
    ),
    phase: state?.phase,
    round: state?.round ?? 1,
    rounds: scenario.rounds,
    turn: state?.turn,
    clock: table?.clock ?? { kind: 'none' },
    closed: Object.keys(state?.closed ?? {}).length,
    result: outcome && {
      outcome: outcome.kind,
      agreed: outcome.agreed,
      points: outcome.points,
      reservation: outcome.reservation,
    },
  };
}
