import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plot } from '../../src/cli/analysis/plot.ts';
import { wrapped } from '../../src/cli/analysis/wrapped.ts';
import { cg, example } from './cg.ts';

const shipped = (slug: string): string =>
  resolve(import.meta.dirname, `../../scenarios/${slug}.yaml`);

describe('cg analyse for people', { timeout: 60_000 }, () => {
  const { out } = cg(['analyse', example]);

  it('says who has what without agreement, and what there is room for', () => {
    expect(out).toContain('Sweden: 45 points. Each side fences what it can.');
    expect(out).toContain('57 packages (17.6% of all) match or beat no agreement');
    expect(out).toContain('Of these, both sides can bring home 21 (6.5% of all).');
  });

  it('lists the frontier by titles, and the Nash package issue by issue', () => {
    expect(out).toMatch(/ 60 \/ 69 {3}Five thousand each · In the two worst places · Sweden ·\n/);
    expect(out).toMatch(
      /Nash package, .*\n {2}Animals +Five thousand each\n {2}Fence +In the two worst/,
    );
  });

  it('[N32] names who binds, and shows the support of each ratifier', () => {
    expect(out).toMatch(
      /The committee on pastures binds:\s+without its refusals there would be\s+81/,
    );
    expect(out).toMatch(/^ {2}Committee +1 +2 +yes +−2 +2 +2$/m);
  });

  it('[N20] [N23] shows what each side may sign, and what leave takes', () => {
    expect(out).toMatch(/Twelve thousand each +ask later +yes/);
    expect(out).toMatch(/Along the whole line +never: red line +yes/);
    expect(out).toMatch(/Gates, opened in hard winters +after experts +after experts/);
    expect(out).toMatch(
      /permission needs 1, support is\s+−0\.5\s+at\s+the\s+start\s+and\s+3\.5\s+at\s+most/,
    );
    expect(out).toContain('after: Committee reassured · Committee reassured · Herders reassured');
    expect(out).toContain('moved by: A herd has strayed');
  });

  it.each(['moscow-2013', 'rome-2001'])('keeps %s within 80 columns, and shows no id', (slug) => {
    const text = cg(['analyse', shipped(slug)]).out;
    const wide = text.split('\n').filter((line) => [...line].length > 80);
    expect(wide).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('gives all of it as data', () => {
    const data = JSON.parse(cg(['analyse', example, '--json']).out) as Record<string, unknown>;
    expect(data).toMatchObject({
      signability: [{ party: 'se' }, { party: 'fi' }],
      home: [
        { party: 'se', binds: 'riksdag' },
        { party: 'fi', binds: 'eduskunta' },
      ],
      trustReach: { start: 45, most: 74 },
      flaws: [],
    });
  });
});

describe('the plot', () => {
  it('marks what both can bring home, the Nash point and both reservation values', () => {
    const lines = plot({
      all: [
        [0, 10],
        [10, 0],
      ],
      homely: [[5, 5]],
      reservation: [2, 2],
      nash: [5, 5],
    });
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines[0]).toMatch(/^ {2}10 \. +\|$/);
    expect(lines.filter((line) => line.includes('#'))).toHaveLength(1);
    expect(lines.filter((line) => /-+\+-+/.test(line))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^ {5}0 +10$/);
  });

  it('stands where there is but one point', () => {
    const point = [3, 3] as const;
    expect(
      plot({ all: [point], homely: [], reservation: point, nash: undefined }).join(''),
    ).toContain('.');
  });
});

describe('a line that is too long', () => {
  it('goes on under its first piece', () => {
    const pieces = Array.from({ length: 8 }, () => 'a piece of twenty ch');
    const lines = wrapped('  head ', pieces).split('\n');
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines.slice(1).every((line) => /^ {7}a/.test(line))).toBe(true);
    expect(lines.join(' ').match(/a piece/g)).toHaveLength(8);
  });
});
