import { describe, expect, it } from 'vitest';
import type { Space } from '../../../src/analysis/space.ts';
import { field, tournament } from '../../../src/delegations/bargain/tournament.ts';
import { fieldSpace } from '../field-space.ts';

const spaces = (count: number, most: number): readonly Space[] =>
  Array.from({ length: count }, (_, at) => fieldSpace(at + 500, most));

describe('the tournament of plain bargaining', () => {
  it.each([
    [20, spaces(24, 20_000)],
    [100, spaces(8, 2000)],
    [1000, spaces(3, 500)],
  ] as const)('is led by ours at %i rounds, agreeing as often as the best', (rounds, played) => {
    const standings = tournament(played, rounds, 1) ?? [];
    expect(standings.map(({ name }) => name).sort()).toEqual([...field].sort());
    const [first, ...others] = standings;
    expect(first?.name).toBe('ours');
    for (const { utility, agreement } of others) {
      expect(first?.utility).toBeGreaterThan(utility + 0.02);
      expect(first?.agreement).toBeGreaterThanOrEqual(agreement - 1e-9);
    }
  });

  it('plays no space that is too large to be listed', () => {
    const issues = Array.from({ length: 24 }, (_, at) => ({ id: `${at}`, options: ['a', 'b'] }));
    const sheet = { points: issues.map(() => [0, 1]), linkages: [], constant: 0, reservation: 0 };
    expect(tournament([{ issues, sheets: [sheet, sheet] }], 5, 1)).toBeUndefined();
  });
});
