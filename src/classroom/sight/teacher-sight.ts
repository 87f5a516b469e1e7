import type { Happening } from '../../negotiation/happening.ts';
import type { OutcomeKind, EventId, Package, PartyId } from '../../scenario/scenario.ts';
import type { Offer, Phase } from '../../negotiation/state.ts';
import type {
  KeptScenario,
  MemberId,
  PlannedTable,
  Projector,
  TableId,
} from '../lesson/lesson-event.ts';
import { unseated, type LessonState } from '../lesson/lesson-state.ts';
import type { ClassSettings } from '../lesson/settings.ts';
import type { Room } from '../room.ts';
import type { Clock } from '../table/clock.ts';
import { isAi, type TableState } from '../table/table-state.ts';
import { isVoting } from '../table/vote.ts';
import { alarmsOf, type Alarm } from './alarms.ts';
import { messageFor, type ShownMessage } from './messages.ts';
import { sharedLesson, type SharedLesson } from './shared-lesson.ts';

/** The console: everything. */
export interface TeacherSight {
  readonly role: 'teacher';
  readonly lesson: SharedLesson;
  readonly id: string; // of the class
  readonly settings: ClassSettings;
  readonly members: readonly MemberSight[];
  readonly unseated: readonly MemberId[];
  readonly plan: readonly PlannedTable[];
  readonly tiles: readonly Tile[];
  readonly projector: Projector;
  readonly kept: boolean;
  readonly scenario: KeptScenario;
}

export interface MemberSight {
  readonly id: MemberId;
  readonly name: string;
  readonly lends: boolean;
  readonly here: boolean; // heard of lately
}

/** One table at a glance. */
export interface Tile {
  readonly id: TableId;
  readonly number: number;
  readonly phase: Phase;
  readonly round: number;
  readonly rounds: number;
  readonly turn: PartyId | undefined;
  readonly since: number; // when the present question was put
  readonly begun: boolean;
  readonly clock: Clock;
  readonly trust: number;
  readonly stands: Readonly<Record<PartyId, Package>>; // each side's public position
  readonly closed: Package;
  readonly ai: Readonly<Record<PartyId, boolean>>;
  readonly pens: Readonly<Record<PartyId, MemberId | undefined>>;
  readonly last: readonly Happening[]; // of the last step
  readonly offers: readonly Offer[]; // all that were ever tabled: what happened speaks of them
  readonly came: readonly EventId[];
  readonly alarms: readonly Alarm[];
  readonly messages: readonly ShownMessage[]; // all of them, hidden ones too
  readonly outcome: OutcomeKind | undefined;
  readonly voting: boolean; // the table has still to watch the vote at home: it does not know yet
}

export function teacherSight(room: Room, here: ReadonlySet<MemberId>): TeacherSight {
  const { lesson, tables } = room;
  return {
    role: 'teacher',
    lesson: sharedLesson(room),
    id: lesson.id,
    settings: lesson.settings,
    members: Object.values(lesson.members).map(({ id, name, lends }) => ({
      id,
      name,
      lends,
      here: here.has(id),
    })),
    unseated: unseated(lesson),
    plan: lesson.plan,
    tiles: [...tables.values()]
      .map((table) => tileOf(table, lesson))
      .toSorted((one, other) => one.number - other.number), // a store gives them as it likes
    projector: lesson.projector,
    kept: lesson.kept,
    scenario: { id: lesson.scenario.id, text: lesson.scenario.text },
  };
}

interface Drawn {
  readonly members: LessonState['members'];
  readonly tile: Tile;
}

/** Of tables that nothing has happened at since, the tile is the one that there was. */
const drawn = new WeakMap<TableState, Drawn>();

function tileOf(table: TableState, lesson: LessonState): Tile {
  const before = drawn.get(table);
  if (before?.members === lesson.members) return before.tile;
  const tile = draw(table, lesson);
  drawn.set(table, { members: lesson.members, tile });
  return tile;
}

function draw(table: TableState, lesson: LessonState): Tile {
  const { id, number, summit, since, begun, clock, chairs, told, messages } = table;
  const { state } = summit;
  const parties = Object.keys(chairs);
  return {
    id,
    number,
    phase: state.phase,
    round: state.round,
    rounds: state.scenario.rounds,
    turn: state.turn,
    since,
    begun,
    clock,
    trust: state.trust,
    stands: Object.fromEntries(parties.map((party) => [party, state.parties[party]?.stands ?? {}])),
    closed: state.closed,
    ai: Object.fromEntries(parties.map((party) => [party, isAi(table, party)])),
    pens: Object.fromEntries(parties.map((party) => [party, chairs[party]?.pen])),
    last: told.at(-1)?.happenings ?? [],
    offers: state.offers,
    came: state.events,
    alarms: alarmsOf(table),
    messages: messages.map((message) => messageFor(message, lesson)),
    outcome: state.outcome?.kind,
    voting: isVoting(table),
  };
}
