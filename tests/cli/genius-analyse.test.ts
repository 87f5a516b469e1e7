import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGenius } from '../../src/analysis/genius/genius-space.ts';
import { nameOutcome } from '../../src/analysis/space.ts';
import { bruteFrontier, valuedPackages, type Valued } from '../analysis/brute-force.ts';
import { cg, scratch, trace } from './cg.ts';

const folder = resolve(import.meta.dirname, '../fixtures/genius');
const fixture = (name: string) => join(folder, `${name}.xml`);
const temporary = scratch();

interface Point {
  readonly utilities: readonly [number, number];
  readonly outcome: Readonly<Record<string, string>>;
}

interface Answer {
  readonly outcomes: number | string;
  readonly frontier: readonly Point[];
  readonly nash: Point | null;
  readonly kalaiSmorodinsky: Point | null;
  readonly egalitarian: Point | null;
  readonly maxWelfare: Point | null;
  readonly discounts: readonly [number, number];
}

const near = 1e-9;

/** What one of the solutions makes largest, package by package, worked out from its definition. */
type Merit = (gains: readonly [number, number], ideal: readonly [number, number]) => number;

const merits: Readonly<Record<'nash' | 'kalaiSmorodinsky' | 'egalitarian', Merit>> = {
  nash: ([a, b]) => a * b,
  kalaiSmorodinsky: ([a, b], [x, y]) => Math.min(a / x, b / y),
  egalitarian: ([a, b]) => Math.min(a, b),
};

describe('cg analyse --genius', { timeout: 60_000 }, () => {
  it.each([
    ['reservation and discount in one profile, an integer issue', 'orchard-owner'],
    ['reservation values in both', 'orchard-owner-with-offers'],
  ])('agrees with listing all packages: %s', (_, owner) => {
    const files = ['orchard', 'orchard-tenant', owner].map(fixture);
    const { code, out } = cg(['analyse', '--genius', ...files, '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Answer;
    const [domain = '', one = '', other = ''] = files.map((file) => readFileSync(file, 'utf8'));
    const read = readGenius(domain, [one, other]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { space } = read.value;
    const all = valuedPackages(space);
    expect(answer.outcomes).toBe(4 * 7 * 2 * 3);
    expect(all).toHaveLength(answer.outcomes as number);

    const frontier = bruteFrontier(space, {}, near);
    expect(answer.frontier).toHaveLength(frontier.length);
    for (const [at, { utilities }] of frontier.entries()) {
      expect(answer.frontier[at]?.utilities[0]).toBeCloseTo(utilities[0], 9);
      expect(answer.frontier[at]?.utilities[1]).toBeCloseTo(utilities[1], 9);
    }
    // Every outcome named is worth what stands beside it.
    const worth = (point: Point): Valued | undefined =>
      all.find(({ outcome }) =>
        Object.entries(nameOutcome(space, outcome)).every(([k, v]) => point.outcome[k] === v),
      );
    const named = [...answer.frontier, answer.nash, answer.kalaiSmorodinsky, answer.egalitarian];
    for (const point of named) {
      expect(point).not.toBeNull();
      if (!point) continue;
      const [a, b] = worth(point)?.utilities ?? [NaN, NaN];
      expect(a).toBeCloseTo(point.utilities[0], 9);
      expect(b).toBeCloseTo(point.utilities[1], 9);
    }

    const [ra, rb] = [space.sheets[0].reservation, space.sheets[1].reservation];
    const gains = all
      .map(({ utilities: [a, b] }) => [a - ra, b - rb] as const)
      .filter(([a, b]) => a >= 0 && b >= 0);
    expect(gains.length).toBeGreaterThan(0);
    expect(gains.length).toBeLessThan(all.length);
    const ideal = [0, 1].map((side) => Math.max(...gains.map((pair) => pair[side as 0 | 1])));
    for (const [name, merit] of Object.entries(merits)) {
      const of = (pair: readonly [number, number]) => merit(pair, ideal as [number, number]);
      const found = answer[name as keyof typeof merits];
      const [a, b] = found?.utilities ?? [NaN, NaN];
      expect([name, of([a - ra, b - rb]).toFixed(9)]).toEqual([
        name,
        Math.max(...gains.map(of)).toFixed(9),
      ]);
    }
    const sum = Math.max(...all.map(({ utilities: [a, b] }) => a + b));
    const [a, b] = answer.maxWelfare?.utilities ?? [NaN, NaN];
    expect(a + b).toBeCloseTo(sum, 9);
  });

  it('reads reservation values as 0 and discounts as 1 where there are none', () => {
    const files = ['orchard', 'orchard-tenant', 'orchard-owner'].map(fixture);
    const answer = JSON.parse(cg(['analyse', '--genius', ...files, '--json']).out) as Answer;
    expect(answer).toMatchObject({ discounts: [0.9, 1], reservation: [0.35, 0] });
  });

  it('counts more packages than a number holds, as a text', () => {
    const issues = Array.from({ length: 18 }, (_, n) => n + 1);
    const values = Array.from({ length: 8 }, (_, n) => n + 1);
    const objective = (inner: string) =>
      `<utility_space><objective index="0" name="Wide">${inner}</objective></utility_space>`;
    const domain = objective(
      issues
        .map(
          (n) =>
            `<issue index="${n}" name="I${n}">${values.map((v) => `<item index="${v}" value="v${v}"/>`).join('')}</issue>`,
        )
        .join(''),
    );
    const profile = (rising: boolean) =>
      objective(
        issues
          .map(
            (n) =>
              `<weight index="${n}" value="${n / 171}"/><issue index="${n}" name="I${n}">${values.map((v) => `<item index="${v}" value="v${v}" evaluation="${rising ? v : 9 - v}"/>`).join('')}</issue>`,
          )
          .join(''),
      );
    const paths = [domain, profile(true), profile(false)].map((text, n) => {
      const path = join(temporary, `wide-${n}.xml`);
      writeFileSync(path, text);
      return path;
    });
    const { code, out } = cg(['analyse', '--genius', ...paths, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Answer).outcomes).toBe(String(8n ** 18n));
  });

  it.each([
    ['a kind of profile that it cannot read', 'orchard-nonlinear', 1, /“hypervolume”/],
    ['XML that is broken', 'orchard-broken', 1, /orchard-broken\.xml:\d+: Not well-formed/],
    ['a profile of another domain', 'parcel-sender', 1, /no issue “Fee”/],
    ['a missing file', 'orchard-nobody', 2, /no such file/],
  ])('refuses %s, in a sentence', (_, profile, expected, says) => {
    for (const command of [['analyse', '--genius'], ['import-genius']]) {
      const files = ['orchard', 'orchard-tenant', profile].map(fixture);
      const { code, out, err } = cg([...command, ...files]);
      expect(code).toBe(expected);
      expect(out + err).toMatch(says);
      expect(out + err).not.toMatch(trace);
    }
  });

  it('wants three files', () => {
    const { code, err } = cg(['analyse', '--genius', fixture('orchard')]);
    expect(code).toBe(2);
    expect(err).toMatch(/three files/);
  });
});

describe('cg analyse', { timeout: 60_000 }, () => {
  it('gives the same keys for a scenario, in points, with the ZOPA and the win-sets', () => {
    const file = resolve(import.meta.dirname, '../../scenarios/rome-2001.yaml');
    const { code, out } = cg(['analyse', file, '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Record<string, unknown> & { frontier: Point[] };
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        ...['outcomes', 'frontier', 'nash', 'kalaiSmorodinsky', 'egalitarian', 'maxWelfare'],
        ...['zopa', 'winSets'],
      ]),
    );
    const firsts = answer.frontier.map(({ utilities }) => utilities[0]);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(firsts.every(Number.isInteger)).toBe(true);
  });
});
