import { describe, expect, it } from 'vitest';
import { openClassroom } from '../kit/classroom.ts';

const limits = { prepare: 300, caucus: 60, floor: 60, answer: 60 };

function preparing() {
  const room = openClassroom({ names: ['Anna', 'Ben'], settings: { limits } });
  room.teacher({ kind: 'stage', stage: 'prepare' });
  return room;
}

describe('the clock of the preparation', () => {
  it('is made longer by what is asked, and begun anew where it had run out', () => {
    const room = preparing();
    const before = room.room().lesson.until ?? 0;
    room.teacher({ kind: 'clock', tables: 'all', change: 'extended', seconds: 60 });
    expect(room.room().lesson.until).toBe(before + 60_000);
    room.teacher({ kind: 'clock', tables: 'all', change: 'lifted' });
    expect(room.room().lesson.until).toBeUndefined();
    const now = room.now();
    room.teacher({ kind: 'clock', tables: 'all', change: 'extended', seconds: 60 });
    expect(room.room().lesson.until).toBe(now + 60_000);
  });

  it('is set, and is still of the preparation', () => {
    const room = preparing();
    const now = room.now();
    room.teacher({ kind: 'clock', tables: 'all', change: 'set', seconds: 120 });
    expect(room.room().lesson).toMatchObject({ stage: 'prepare', until: now + 120_000 });
    expect(room.teacherSight().tiles.every(({ begun }) => !begun)).toBe(true);
  });

  it('is not paused: no table has a clock yet', () => {
    const refused = preparing().teacher({ kind: 'clock', tables: 'all', change: 'paused' });
    expect(refused?.code).toBe('notBegun');
  });
});
