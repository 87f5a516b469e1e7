import type { PartyId, Scenario } from '../scenario/scenario.ts';
import type { LessonEventBody, MemberId, TableId } from './lesson/lesson-event.ts';
import type { LessonState } from './lesson/lesson-state.ts';
import type { TableEventBody } from './table/table-event.ts';
import type { TableState } from './table/table-state.ts';

/** A class with all of its tables: what a command is decided upon. */
export interface Room {
  readonly lesson: LessonState;
  readonly scenario: Scenario;
  readonly tables: ReadonlyMap<TableId, TableState>; // none before the preparation
  /** When each member was last heard of: who has been away for long may lose the pen. */
  readonly heard: ReadonlyMap<MemberId, number>;
}

/** What follows from a command, to be kept as one. */
export interface Change {
  readonly lesson: readonly LessonEventBody[];
  readonly tables: ReadonlyMap<TableId, readonly TableEventBody[]>;
}

export const nothing: Change = { lesson: [], tables: new Map() };

export function atTable(table: TableId, ...events: readonly TableEventBody[]): Change {
  return { lesson: [], tables: new Map([[table, events]]) };
}

export function inLesson(...events: readonly LessonEventBody[]): Change {
  return { lesson: events, tables: new Map() };
}

/** Both, the events of the first before those of the second. */
export function both(one: Change, other: Change): Change {
  const tables = new Map(one.tables);
  for (const [id, events] of other.tables) tables.set(id, [...(tables.get(id) ?? []), ...events]);
  return { lesson: [...one.lesson, ...other.lesson], tables };
}

export function partiesOf({ scenario }: Pick<Room, 'scenario'>): readonly [PartyId, PartyId] {
  const [one, two] = scenario.parties;
  return [one.id, two.id];
}
