import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../../src/app/live/teach/record-results.ts';
import { bundledScenario } from '../../../kit/bundled-scenario.ts';
import { openClassroom } from '../../../kit/classroom.ts';

/** Two tables, the talks of the first of them over. */
function records() {
  const room = openClassroom({
    ...bundledScenario('rome-2001'),
    names: ['Anna', 'Ben', 'Carl', 'Dora'],
  });
  room.teacher({ kind: 'stage', stage: 'play' });
  const [first] = room.teacherSight().plan;
  room.teacher({ kind: 'end', tables: [first?.id ?? ''] });
  return [...room.room().tables.values()].map(({ id, record }) => ({ table: id, record }));
}

describe('the results of a class', () => {
  it('are of the tables whose games are over, with the questions that fit', () => {
    const all = records();
    const found = resultsOf(all, []);
    expect(found).toMatchObject([
      { table: all[0]?.table, result: { outcome: 'stalemate', side: undefined } },
    ]);
    expect(found[0]?.result.prompts.length).toBeGreaterThan(0);
  });

  it('are kept where they are known, and not reckoned anew', () => {
    const all = records();
    const found = resultsOf(all, []);
    expect(resultsOf(all, found)[0]).toBe(found[0]);
  });
});
