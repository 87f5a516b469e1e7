import { describe, expect, it } from 'vitest';
import { teacherSight } from '../../src/classroom/sight/teacher-sight.ts';
import { openClassroom } from '../kit/classroom.ts';
import { hold, pass } from '../kit/game.ts';

describe('what the screen for all is sent', () => {
  it('has the scenario’s cover from the beginning, and its file only when all talks are over', () => {
    const room = openClassroom({ names: ['Anna', 'Ben', 'Carl', 'Dora'], text: 'sheets: secret' });
    const [one] = room.room().scenario.parties;
    expect(room.projectorSight().lesson.about.parties[0].name).toBe(one.name);
    room.teacher({ kind: 'stage', stage: 'play' });
    room.move(hold);
    const [first] = room.teacherSight().plan;
    room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
    expect(JSON.stringify(room.projectorSight())).not.toContain('sheets: secret');
    room.teacher({ kind: 'stage', stage: 'debrief' });
    expect(room.projectorSight().scenario?.text).toBe('sheets: secret');
  });

  it('has of the last public move who made it and of what kind, and nothing of a private one', () => {
    const room = openClassroom({ names: ['Anna', 'Ben'] });
    room.teacher({ kind: 'stage', stage: 'play' });
    room.move(hold);
    const table = () => room.projectorSight().tables[0];
    expect(table()?.last).toBeUndefined();
    room.move(hold);
    const { turn } = room.seat('m1').view;
    room.move(pass);
    expect(table()?.last).toEqual({ kind: 'passed', party: turn });
    expect(table()?.trust).toBe(room.seat('m1').view.trust);
    room.teacher({ kind: 'stage', stage: 'debrief' });
    expect(table()?.last).toBeUndefined();
  });

  it('never has the file in a student’s eyes', () => {
    const room = openClassroom({ names: ['Anna', 'Ben'], text: 'sheets: secret' });
    room.teacher({ kind: 'stage', stage: 'play' });
    expect(JSON.stringify(room.sight('m1'))).not.toContain('sheets: secret');
    expect(room.teacherSight().scenario.text).toBe('sheets: secret');
  });
});

describe('what the teacher is sent', () => {
  it('has the tables by number, in whatever order the store gave them', () => {
    const room = openClassroom({ names: ['Anna', 'Ben', 'Carl', 'Dora'] });
    room.teacher({ kind: 'stage', stage: 'play' });
    const tables = new Map([...room.room().tables].reverse());
    const { tiles } = teacherSight({ ...room.room(), tables }, new Set());
    expect(tiles.map(({ number }) => number)).toEqual([1, 2]);
  });
});
