import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playingHash } from '../../src/simulation/playing-hash.ts';
import { shippedScenarios } from '../delegations/self-play.ts';

const page = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('scenarios/README.md', () => {
  it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
    'was measured on %s as it plays now; else: npm run -s cg -- figures',
    (id, scenario) => {
      const row = rows.find((cells) => cells[1] === id);
      expect(row?.[2]).toBe(`\`${playingHash(scenario)}\``);
    },
  );

  it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
    'holds %s to agreements in 55 to 90 games of a hundred, and to 60 % of the surplus for a side',
    (id) => {
      const cells = rows.find((each) => each[1] === id) ?? [];
      const [agreement = NaN, partial = NaN] = [cells[4], cells[5]].map((cell) =>
        parseFloat(cell ?? ''),
      );
      expect(agreement + partial).toBeGreaterThanOrEqual(55);
      expect(agreement + partial).toBeLessThanOrEqual(90);
      const shares = [...(cells[10] ?? '').matchAll(/([\d.]+) ?%/g)].map(([, share]) =>
        Number(share),
      );
      expect(shares).toHaveLength(2);
      expect(Math.max(...shares)).toBeLessThanOrEqual(60);
    },
  );

  it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
    'shows every issue of %s ending at two options or more, and every option chosen by somebody',
    (_, scenario) => {
      const from = page.indexOf(`### ${scenario.title}\n`);
      const section = page.slice(from, page.indexOf('\n### ', from + 1)).split('\n');
      for (const { id, options, statusQuo } of scenario.issues) {
        const row = section.find((line) => line.split('|')[1]?.trim() === id) ?? '';
        const used = [...row.matchAll(/_?([a-z0-9-]+)_? ([\d.]+) \/ ([\d.]+) \/ ([\d.]+)/g)].map(
          ([, option, ...numbers]) => ({ option, numbers: numbers.map(Number) }),
        );
        expect(used.map(({ option }) => option)).toEqual(options.map((each) => each.id));
        expect(used.filter(({ numbers }) => numbers[0]! > 0).length, id).toBeGreaterThanOrEqual(2);
        const idle = used.filter(
          ({ option, numbers }) => option !== statusQuo && numbers.every((number) => number === 0),
        );
        expect(idle).toEqual([]);
      }
    },
  );
});
