import { describe, expect, it } from 'vitest';
import { resultOfTable } from '../../../../src/app/live/teach/record-results.ts';
import { bundledScenario } from '../../../kit/bundled-scenario.ts';
import { openClassroom } from '../../../kit/classroom.ts';

/** Two tables, the talks of the first of them over. */
function records() {
  const room = openClassroom({
    ...bundledScenario('moscow-2013'),
    names: ['Anna', 'Ben', 'Carl', 'Dora'],
  });
  room.teacher({ kind: 'stage', stage: 'play' });
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
  return [...room.room().tables.values()].map(({ id, record }) => ({ table: id, record }));
}

describe('the result of a table', () => {
  it('is there when its game is over, with the questions that fit', () => {
    const [first] = records();
    const found = first && resultOfTable(first);
    expect(found).toMatchObject({
      table: first?.table,
      result: { outcome: 'stalemate', side: undefined },
    });
    expect(found?.result.prompts.length).toBeGreaterThan(0);
  });

  it('is not there while the talks go on', () => {
    const [, second] = records();
    expect(second && resultOfTable(second)).toBeUndefined();
    expect(second?.record.outcome).toBeUndefined();
  });
});
