import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cg, example, scratch, trace } from '../cli/cg.ts';

const folder = scratch();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('cg simulate', { timeout: 120_000 }, () => {
  const simulate = (...options: readonly string[]) => {
    const { code, out, err } = cg(['simulate', example, ...options]);
    expect(err).toBe('');
    expect(code).toBe(0);
    return out;
  };
  const counted = (out: string): unknown => {
    const { seconds, ...rest } = JSON.parse(out) as { seconds: number };
    expect(seconds).toBeGreaterThan(0);
    return rest;
  };

  it('[N3] comes to the same on one thread and on several, to the last row', () => {
    const run = (workers: string) => {
      const file = join(folder, `${workers}.csv`);
      const out = simulate('--games', '25', '--workers', workers, '--csv', file, '--json');
      return { counts: counted(out), rows: readFileSync(file, 'utf8') };
    };
    const one = run('1');
    expect(run('3')).toEqual(one);
    expect(one.rows.trimEnd().split('\r\n')).toHaveLength(26);
  });

  it('[D4] seats every persona opposite every persona', () => {
    const { matrix } = counted(simulate('--matrix', '--games', '1', '--json')) as {
      matrix: { personas: Record<string, string>; summary: { games: number } }[];
    };
    expect(matrix).toHaveLength(25);
    expect(new Set(matrix.map(({ personas }) => Object.values(personas).join())).size).toBe(25);
    expect(matrix.every(({ summary }) => summary.games === 1)).toBe(true);
    expect(simulate('--matrix', '--games', '1').match(/hard-liner/g)).toHaveLength(4);
  });

  it('reports every option, ratifier, event and caucus action', () => {
    const out = simulate('--games', '4');
    for (const each of ['agreement', 'walk-out', 'status quo', 'reassure', 'Nash point']) {
      expect(out).toContain(each);
    }
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([
    [['--workers', '0'], /whole number/],
    [['--matrix', '--persona', 'conciliator'], /leave out --persona/],
    [['--games', '1', '--csv', '/nowhere/at/all.csv'], /cannot be written: there is no such file/],
  ])('answers 2 to %j', (options, says) => {
    const { code, err } = cg(['simulate', example, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(trace);
  });
});
