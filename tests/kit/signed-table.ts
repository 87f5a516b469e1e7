import { openClassroom, type Classroom } from './classroom.ts';
import { accept, hold, table } from './game.ts';

interface Signed {
  readonly room: Classroom;
  readonly tables: readonly string[];
}

/** A class of two tables, at the first of which a treaty was signed and ratified a moment ago. */
export function signedTable(
  room: Classroom = openClassroom({ names: ['Anna', 'Ben', 'Carla', 'Dan'] }),
): Signed {
  room.teacher({ kind: 'stage', stage: 'play' });
  const { issues } = room.room().scenario;
  const whole = issues.map(({ id, options }) => [id, options[0]?.id ?? ''] as const);
  for (const move of [hold, hold, table(Object.fromEntries(whole)), accept()]) room.move(move);
  while (room.seat('m1').view.phase === 'annex') room.move({ kind: 'answerAnnex', accept: false });
  return { room, tables: room.teacherSight().plan.map(({ id }) => id) };
}
