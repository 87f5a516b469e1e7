import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkOf } from '../../../src/analysis/genius/benchmark.ts';
import { labels, slugs } from '../../../src/analysis/genius/labels.ts';
import { wholePoints } from '../../../src/analysis/genius/whole-points.ts';
import type { Sheet, Space } from '../../../src/analysis/space.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { utilitiesOf } from '../../../src/analysis/space.ts';
import { packagesOf } from '../brute-force.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const sheet = (points: readonly (readonly number[])[], reservation = 0): Sheet => ({
  points,
  linkages: [],
  constant: 0,
  reservation,
});

const names = fc.oneof(
  fc.constantFrom('all', 'vague', 'constructor', 'true', 'null', 'no', '12', '', '-', 'a: #b'),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.string({ maxLength: 130, unit: 'binary' }),
);

const spaces: fc.Arbitrary<Space> = fc
  .array(fc.uniqueArray(names, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .chain((options) => {
    const points = fc
      .tuple(
        ...options.map((each) =>
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
            minLength: each.length,
            maxLength: each.length,
          }),
        ),
      )
      .filter((rows) => rows.some((row) => row.some((worth) => worth > 0.01)));
    const side = fc.tuple(points, fc.double({ min: 0, max: 0.9, noNaN: true }));
    return fc
      .tuple(
        fc.uniqueArray(names, { minLength: options.length, maxLength: options.length }),
        side,
        side,
      )
      .map(([ids, one, other]) => {
        const made = ([rows, share]: readonly [readonly number[][], number]): Sheet =>
          sheet(rows, share * rows.reduce((sum, row) => sum + Math.max(...row), 0));
        return {
          issues: options.map((each, at) => ({ id: ids[at] ?? '', options: each })),
          sheets: [made(one), made(other)] as const,
        };
      });
  });

const benchmark = (space: Space) => benchmarkOf({ name: 'D', space, discounts: [1, 1] }, 'd');

describe('whole points', () => {
  it('add up to 100 at their best, by largest remainder', () => {
    const made = wholePoints(
      sheet(
        [
          [0, 0.55],
          [0.3, 0.1],
          [0.15, 0.15],
        ].map((row) => row.map((each) => each / 3)),
      ),
    );
    expect(made).toMatchObject({
      ok: true,
      value: {
        points: [
          [0, 55],
          [30, 10],
          [15, 15],
        ],
      },
    });
    const thirds = wholePoints(
      sheet(
        [
          [1, 0],
          [1, 0.5],
          [1, 0.996],
        ],
        1.5,
      ),
    );
    expect(thirds).toMatchObject({
      ok: true,
      value: {
        points: [
          [34, 0],
          [33, 17],
          [33, 33],
        ],
        reservation: 50,
      },
    });
  });

  it('are off by no more than is said, and keep the order of the options', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const made = wholePoints(space.sheets[0]);
        if (!made.ok) throw new Error(made.error.key);
        const { points, scale, error } = made.value;
        const whole: Space = { ...space, sheets: [sheet(points), sheet(points)] };
        let most = 0;
        for (const outcome of packagesOf(space)) {
          const off = utilitiesOf(whole, outcome)[0] - utilitiesOf(space, outcome)[0] * scale;
          most = Math.max(most, Math.abs(off));
        }
        expect(most).toBeCloseTo(error, 6);
        for (const [issue, row] of space.sheets[0].points.entries()) {
          for (const [n, one] of row.entries()) {
            for (const [m, other] of row.entries()) {
              if (one >= other)
                expect(points[issue]?.[n]).toBeGreaterThanOrEqual(points[issue]?.[m] ?? NaN);
            }
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('are refused where nothing is worth anything', () => {
    expect(wholePoints(sheet([[0, 0]])).ok).toBe(false);
    expect(wholePoints(sheet([[0, 1]], 1.5)).ok).toBe(false);
    expect(wholePoints(sheet([[-2, 1]])).ok).toBe(false);
  });
});

describe('names of the field', () => {
  it('become ids that are valid, no two alike, and no words of the rules', () => {
    expect(slugs(['All', 'vague', 'Größe (cm)', '12', '12!', '', 'constructor'], 'issue')).toEqual([
      'issue-all',
      'issue-vague',
      'große-cm'.replace('ß', '-'),
      'issue-12',
      'issue-12-2',
      'issue-6',
      'issue-constructor',
    ]);
    fc.assert(
      fc.property(fc.array(names, { maxLength: 20 }), (list) => {
        const made = slugs(list, 'option');
        expect(new Set(made).size).toBe(list.length);
        for (const slug of made)
          expect(slug).toMatch(/^(?!(all|vague|constructor)$)[a-z][a-z0-9-]{0,47}$/);
        const shown = labels(list, 16, 'Option');
        expect(new Set(shown).size).toBe(list.length);
        for (const label of shown) expect(label).toMatch(/^(?=.*\S)[^\p{C}]{1,16}$/u);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe('a benchmark', () => {
  it('is a good scenario, whatever the domain holds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const made = benchmark(space);
        if (!made.ok) {
          expect(wordsOf(made.error[0])).toMatch(/100 points|over 100|more than 100/);
          return;
        }
        // JSON is YAML.
        const parsed = parseScenario('d.yaml', JSON.stringify(made.value.scenario));
        expect(parsed.ok ? [] : parsed.error.map(wordsOf)).toEqual([]);
      }),
      { seed: 9, numRuns: 40, endOnFailure: true },
    );
  });

  it('has as status quo the package that serves the better served side worst', () => {
    fc.assert(
      fc.property(spaces, (space) => {
        const made = benchmark(space);
        if (!made.ok) return;
        const { scenario, worths } = made.value;
        const whole: Space = {
          ...space,
          sheets: [
            sheet(worths[0].points, worths[0].reservation),
            sheet(worths[1].points, worths[1].reservation),
          ],
        };
        const better = (outcome: readonly number[]) => {
          const [a, b] = utilitiesOf(whole, outcome);
          return Math.max(a - worths[0].reservation, b - worths[1].reservation);
        };
        const statusQuo = scenario.issues.map(({ options, statusQuo: held }) =>
          options.findIndex(({ id }) => id === held),
        );
        expect(better(statusQuo)).toBe(Math.min(...[...packagesOf(space)].map(better)));
        // N51: status quo and no agreement make the reservation value.
        const [a] = utilitiesOf(whole, statusQuo);
        expect(a + (scenario.parties.a?.noAgreement.points ?? NaN)).toBe(worths[0].reservation);
      }),
      { seed: 10, numRuns: 150 },
    );
  });

  it('is refused over 20 issues, and with an issue of one value or of 21, by name', () => {
    const of = (sizes: readonly number[]): Space => {
      const rows = sizes.map((size) => Array.from({ length: size }, (_, n) => n + 1));
      return {
        issues: rows.map((row, at) => ({ id: `I${at}`, options: row.map(String) })),
        sheets: [sheet(rows), sheet(rows)],
      };
    };
    const messages = (sizes: readonly number[]) => {
      const made = benchmark(of(sizes));
      return made.ok ? [] : made.error.map(wordsOf);
    };
    expect(messages([2, 20])).toEqual([]);
    expect(messages([2, 1, 21])).toEqual([
      'Issue “I1” has 1 value; a benchmark has 2 to 20.',
      'Issue “I2” has 21 values; a benchmark has 2 to 20.',
    ]);
    expect(messages(Array.from({ length: 21 }, () => 2))[0]).toMatch(/21 issues.*20 at most/);
    expect(messages(Array.from({ length: 20 }, () => 20))).toEqual([]);
  });
});
