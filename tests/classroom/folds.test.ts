import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/classroom/limits.ts';
import type { Room } from '../../src/classroom/room.ts';
import { projectorSight } from '../../src/classroom/sight/projector-sight.ts';
import { studentSight } from '../../src/classroom/sight/student-sight.ts';
import { teacherSight } from '../../src/classroom/sight/teacher-sight.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { openClassroom, replay } from './classroom.ts';
import { anyCourse, take } from './course.ts';

const text = readFileSync(join(import.meta.dirname, '../../scenarios/rome-2001.yaml'), 'utf8');
const read = parseScenario('rome-2001.yaml', text);
if (!read.ok) throw new Error('A scenario of the shelf can be read.');
const rome = read.value;

/** All that anybody may see, and what the game was made of. */
const shown = (room: Room): string =>
  JSON.stringify([
    teacherSight(room, new Set()),
    projectorSight(room),
    Object.keys(room.lesson.members).map((member) => studentSight(room, member)),
    [...room.tables.values()].map(({ record, clock, chairs, played, since, moved }) => ({
      record, clock, chairs, played, since, moved,
    })),
  ]); // prettier-ignore

describe('a class folded from its log', () => {
  it('is the same on a machine that has nothing but the log, after any course of things', () => {
    let moves = 0;
    fc.assert(
      fc.property(anyCourse, fc.boolean(), (course, waits) => {
        const classroom = openClassroom(rome, text, {
          onExpiry: waits ? 'wait' : 'substitute',
          delegation: 2,
        });
        for (const step of course) take(classroom, step);
        const again = replay(classroom.log(), rome);
        expect(shown(again)).toBe(shown(classroom.room()));
        for (const { record } of again.tables.values()) moves += record.moves.length;
      }),
      { seed: 42, numRuns: 40 },
    );
    expect(moves).toBeGreaterThan(100);
  });

  it('seats nobody twice, loses nobody, and gives each chair of people a pen', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const classroom = openClassroom(rome, text, { delegation: 3 });
        for (const step of course) {
          take(classroom, step);
          const { lesson, tables } = classroom.room();
          const seated = lesson.plan.flatMap(({ chairs }) => Object.values(chairs).flat());
          expect(new Set(seated).size).toBe(seated.length);
          for (const member of seated) expect(lesson.members[member]).toBeDefined();
          for (const { id, chairs } of lesson.plan) {
            for (const [party, members] of Object.entries(chairs)) {
              expect(members.length).toBeLessThanOrEqual(limits.delegation);
              const chair = tables.get(id)?.chairs[party];
              if (chair === undefined) continue;
              expect(chair.members).toEqual(members);
              expect(chair.pen === undefined).toBe(members.length === 0);
              if (chair.pen !== undefined) expect(members).toContain(chair.pen);
            }
          }
          const names = Object.values(lesson.members).map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
