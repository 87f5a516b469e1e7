import { err, ok, type Result } from '../../lib/result.ts';
import type { TeacherCommand } from '../commands.ts';
import type { Moment } from '../moment.ts';
import { refuse, type LessonRefusal } from '../refusal.ts';
import { atTable, both, inLesson, nothing, partiesOf, type Change, type Room } from '../room.ts';
import type { PlannedTable, Stage } from './lesson-event.ts';
import { seatAll } from './seating.ts';
import { replan } from './unseat.ts';

const ORDER: readonly Stage[] = ['lobby', 'prepare', 'play', 'debrief'];

/**
 * The lesson goes on, and never back. A class that nobody has seated is seated; a chair without
 * people is an AI's, so that nobody who left can keep the others waiting. The debrief ends all talks.
 */
export function goTo(
  room: Room,
  stage: Exclude<Stage, 'lobby'>,
  moment: Moment,
): Result<Change, LessonRefusal> {
  const { lesson } = room;
  if (ORDER.indexOf(stage) <= ORDER.indexOf(lesson.stage)) return err(refuse('begun'));
  const { prepare } = lesson.settings.limits;
  const until = stage === 'prepare' && prepare !== null ? moment.at + prepare * 1000 : undefined;
  const staged = inLesson({ kind: 'staged', stage, until });
  if (stage === 'debrief') {
    return lesson.stage === 'lobby' ? err(refuse('notBegun')) : ok(both(staged, endAll(room)));
  }
  const opened =
    lesson.stage === 'lobby' ? openTables(room, seated(room, moment), moment) : nothing;
  const change = both(opened, staged);
  return ok(stage === 'play' ? beginAll(room, change) : change);
}

/** The time of the preparation, which the class has as one: longer, other, or without an end. */
export function timePreparation(
  { lesson }: Pick<Room, 'lesson'>,
  { change, seconds = 0 }: Extract<TeacherCommand, { kind: 'clock' }>,
  { at }: Moment,
): Result<Change, LessonRefusal> {
  const until = (moment: number | undefined): Result<Change, LessonRefusal> =>
    ok(inLesson({ kind: 'staged', stage: 'prepare', until: moment }));
  switch (change) {
    case 'set':
      return until(at + seconds * 1000);
    case 'extended':
      return until(Math.max(lesson.until ?? at, at) + seconds * 1000);
    case 'lifted':
      return until(undefined);
    case 'paused':
    case 'resumed':
      return err(refuse('notBegun')); // no table has a clock yet
  }
}

/** As the teacher has seated them; where nobody was, as it comes. Empty tables are taken away. */
function seated({ lesson, ...room }: Room, { name }: Moment): readonly PlannedTable[] {
  const used = lesson.plan.filter(({ chairs }) =>
    Object.values(chairs).some((at) => at.length > 0),
  );
  if (used.length > 0) return used;
  const waiting = Object.keys(lesson.members);
  return seatAll(waiting, partiesOf(room), lesson.settings.delegation, name);
}

/** A plan, with a game at each of its tables. */
export function openTables(room: Room, plan: readonly PlannedTable[], moment: Moment): Change {
  const { tables, lesson } = room;
  const { sameDice, limits } = lesson.settings;
  const [first] = tables.values();
  const shared = first?.record.dice ?? moment.dice();
  let change = replan(room, plan);
  for (const [at, { id, chairs }] of plan.entries()) {
    if (tables.has(id)) continue;
    const dice = sameDice ? shared : moment.dice();
    const game = moment.name();
    change = both(
      change,
      atTable(id, { kind: 'opened', game, number: at + 1, dice, chairs, limits }),
    );
  }
  return change;
}

/** The talks may start, at the tables that there are and at those that a change opens. */
export function beginAll({ tables }: Room, change: Change): Change {
  const waiting = [...tables.values()].filter(({ begun }) => !begun).map(({ id }) => id);
  const fresh = [...change.tables.keys()].filter((id) => !tables.has(id));
  return [...waiting, ...fresh].reduce(
    (next, id) => both(next, atTable(id, { kind: 'begun' })),
    change,
  );
}

function endAll({ tables }: Room): Change {
  const open = [...tables.values()].filter(({ summit }) => summit.state.phase !== 'over');
  return open.reduce(
    (next, { id }) => both(next, atTable(id, { kind: 'moderated', act: { kind: 'end' } })),
    nothing,
  );
}
