import { describe, expect, it } from 'vitest';
import { byNeed, looksOf } from '../../../../src/app/live/teach/attention.ts';
import type { TeacherSight } from '../../../../src/classroom/sight/teacher-sight.ts';
import { openClassroom, type Classroom } from '../../../kit/classroom.ts';

/** Two tables of two people each, talking. */
function talking(): Classroom {
  const room = openClassroom({ names: ['Anna', 'Ben', 'Carl', 'Dora'] });
  room.teacher({ kind: 'stage', stage: 'play' });
  return room;
}

function looks(sight: TeacherSight, now: number, table = 0) {
  const tile = sight.tiles[table];
  if (tile === undefined) throw new Error('There is no such table.');
  return looksOf(tile, { ...sight, now });
}

describe('what deserves a look', () => {
  it('is nothing while somebody has just been asked and everybody is here', () => {
    const room = talking();
    expect(looks(room.teacherSight(), room.now())).toEqual([]);
  });

  it('is a table where nobody has moved for two minutes', () => {
    const room = talking();
    expect(looks(room.teacherSight(), room.now() + 118_000)).toEqual([]);
    expect(looks(room.teacherSight(), room.now() + 185_000)).toEqual([
      { kind: 'idle', minutes: 3 },
    ]);
  });

  it('is not a table that is paused, or where an AI is to move', () => {
    const room = talking();
    room.teacher({ kind: 'clock', tables: 'all', change: 'paused' });
    expect(looks(room.teacherSight(), room.now() + 300_000)).toEqual([]);
    room.teacher({ kind: 'clock', tables: 'all', change: 'resumed' });
    const [{ id, turn = '' } = { id: '' }] = room.teacherSight().tiles;
    room.teacher({ kind: 'substitute', table: id, party: turn, sits: true });
    expect(looks(room.teacherSight(), room.now() + 300_000)).toEqual([]);
  });

  it('is a table whose time is up, and whether it waits for the teacher or for its people', () => {
    for (const [onExpiry, here, kind] of [
      ['wait', [], 'timeOut'],
      ['substitute', [], 'deserted'],
      ['substitute', ['m1'], 'timeOut'],
    ] as const) {
      const room = openClassroom({
        names: ['Anna', 'Ben'],
        settings: { onExpiry, limits: { prepare: null, caucus: 60, floor: 60, answer: 60 } },
      });
      room.teacher({ kind: 'stage', stage: 'play' });
      room.wait(300_000);
      expect(looks(room.teacherSight(here), room.now())[0]).toEqual({ kind });
    }
  });

  it('is who has lost the connection, worse where nobody of a side is left', () => {
    const room = openClassroom({
      names: ['Anna', 'Ben', 'Carl', 'Dora'],
      settings: { delegation: 2 },
    });
    room.teacher({ kind: 'stage', stage: 'play' });
    const found = looks(room.teacherSight(['m1', 'm3']), room.now());
    expect(found).toMatchObject([{ kind: 'away', members: ['m2', 'm4'], all: true }]);
    const one = looks(room.teacherSight(['m1', 'm2', 'm3']), room.now());
    expect(one).toMatchObject([{ kind: 'away', members: ['m4'], all: false }]);
  });

  it('is nothing once the talks are over', () => {
    const room = talking();
    room.teacher({ kind: 'stage', stage: 'debrief' });
    expect(looks(room.teacherSight([]), room.now() + 300_000)).toEqual([]);
  });
});

describe('the order of tables', () => {
  it('has those first that need a look most, and those last that are over', () => {
    const room = openClassroom({
      names: ['Anna', 'Ben', 'Carl', 'Dora', 'Emre', 'Fatima', 'Gül', 'Hanna'],
      settings: { limits: { prepare: null, caucus: 30, floor: null, answer: null } },
    });
    room.teacher({ kind: 'stage', stage: 'play' });
    const [first, second] = room.teacherSight().plan;
    room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
    room.teacher({ kind: 'clock', tables: [second?.id ?? ''], change: 'lifted' });
    room.wait(31_000); // time is up at the third and the fourth
    const sight = room.teacherSight(['m1', 'm2', 'm3', 'm5', 'm6', 'm7', 'm8']);
    const order = sight.tiles
      .map((tile) => [tile, looksOf(tile, { ...sight, now: room.now() })] as const)
      .toSorted(byNeed)
      .map(([{ number }]) => number);
    expect(order).toEqual([3, 4, 2, 1]);
  });
});
