import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGenius } from '../../../src/analysis/genius/genius-space.ts';
import type { GeniusProblem } from '../../../src/analysis/genius/problem.ts';
import { analyseSpace } from '../../../src/analysis/report.ts';
import { city, domain, port } from './files.ts';
import { wordsOf } from '../../kit/problem-words.ts';

function problems(d: string, first: string, second: string): readonly GeniusProblem[] {
  const read = readGenius(d, [first, second]);
  return read.ok ? [] : read.error;
}

function spaceOf(d: string, first: string, second: string) {
  const read = readGenius(d, [first, second]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('readGenius', () => {
  it('reads issues, values, weights, reservation values and discounts', () => {
    const { name, space, discounts } = spaceOf(domain, port, city);
    expect(name).toBe('Harbour');
    expect(space.issues).toEqual([
      { id: 'Dredging & depth', options: ['none', '9 m', '12 m'] },
      { id: 'Years', options: ['5', '6', '7', '8'] },
    ]);
    expect(discounts).toEqual([0.9, 1]);
    expect(space.sheets[0].reservation).toBe(0.3);
    expect(space.sheets[1].reservation).toBe(0);
  });

  it('divides evaluations by their largest where one is over 1, else takes them as they are', () => {
    const { space } = spaceOf(domain, port, city);
    expect(space.sheets[0].points[0]).toEqual([0.1875, 0.375, 0.75]);
    expect(space.sheets[1].points[0]).toEqual([0.4, 0.3, 0.1]);
  });

  it('evaluates integer issues from their lower bound and keeps them within 0 and 1', () => {
    const { space } = spaceOf(domain, port, city);
    expect(space.sheets[0].points[1]).toEqual([0, 0.0625, 0.125, 0.1875]);
    expect(space.sheets[1].points[1]).toEqual([0.5, 0.25, 0, 0]);
  });

  it('takes weights as they are written, from beside the issue in nested objectives too', () => {
    const nested = (xml: string) =>
      xml
        .replace(
          '<issue index="1"',
          '<objective index="9" name="Works"><weight index="1" value="0.2"/><issue index="1"',
        )
        .replace('</issue>', '</issue></objective>');
    const { space } = spaceOf(nested(domain), nested(port), nested(city));
    expect(space.sheets[1].points[0]).toEqual([0.2 * 0.8, 0.2 * 0.6, 0.2 * 0.2]);
  });

  it('takes a value that is listed twice as one option', () => {
    const again = domain.replace(
      '<item index="3"',
      '<item index="3" value="9 m" /><item index="3"',
    );
    expect(spaceOf(again, port, city).space).toEqual(spaceOf(domain, port, city).space);
  });

  it('leads to the solutions of the domain', () => {
    const report = analyseSpace(spaceOf(domain, port, city).space);
    expect(report.outcomes).toBe(12);
    expect(report.nash).toEqual({
      utilities: [0.75, 0.6],
      outcome: { 'Dredging & depth': '12 m', Years: '5' },
    });
    expect(report.frontier.map(({ utilities }) => utilities)).toEqual([
      [0.1875, 0.9],
      [0.375, 0.8],
      [0.75, 0.6],
      [0.8125, 0.35],
      [0.9375, 0.1],
    ]);
    expect(report.maxWelfare?.utilities).toEqual([0.75, 0.6]);
    expect(report).not.toHaveProperty('zopa');
  });

  it.each([
    ['a kind of profile', '<utility_space>', '<utility_space type="nonlinear">', 'nonlinear'],
    ['a nonlinear part', '</utility_space>', '<utility_function/></utility_space>', 'nonlinear'],
    ['an evaluator', 'ftype="linear"', 'ftype="triangular"', 'triangular'],
    ['an unknown issue', 'name="Years"', 'name="Months"', 'Months'],
    ['an unknown value', 'value="9 m"', 'value="10 m"', '10 m'],
    ['no number', 'evaluation="2"', 'evaluation="two"', 'two'],
    ['no finite number', 'evaluation="2"', 'evaluation="1e999"', '1e999'],
    ['a missing weight', '<weight index="2" value="0.25" />', '', 'Years'],
    ['other bounds', 'upperbound="8"', 'upperbound="9"', 'bounds'],
    [
      'an entity',
      '<utility_space>',
      '<!DOCTYPE a [<!ENTITY b "c">]><utility_space>',
      'Document type',
    ],
    ['a reserved name', '<discount_factor', '<__proto__/><discount_factor', '__proto__'],
  ])('refuses %s by name', (_, found, changed, named) => {
    expect(port).toContain(found);
    const [problem] = problems(domain, port.replace(found, changed), city);
    expect(problem?.file).toBe('profile 1');
    expect(problems(domain, port.replace(found, changed), city).map(wordsOf).join()).toContain(
      named,
    );
  });

  it.each([
    ['a continuous issue', 'type="integer"', 'type="real"', 'real'],
    ['a range without end', 'upperbound="8"', 'upperbound="99999999"', 'values'],
    ['a range that falls', 'upperbound="8"', 'upperbound="4"', 'range of whole numbers'],
    ['a name used twice', 'name="Years"', 'name="Dredging &amp; depth"', 'Two issues'],
    ['an unclosed element', '</objective>', '', 'well-formed'],
  ])('refuses a domain with %s', (_, found, changed, named) => {
    const [problem] = problems(domain.replace(found, changed), port, city);
    expect(problem?.file).toBe('domain');
    expect(wordsOf(problem)).toContain(named);
  });

  it.each([
    ['a tag that is not closed', '</objective>', '', /a tag is not closed/],
    [
      'an attribute without quotes',
      'type="integer"',
      'type=integer',
      /an attribute is not written/,
    ],
    ['text behind its end', '</negotiation_template>', '</negotiation_template>]', /text stands/],
    ['elements without end', '</objective>', '<a>'.repeat(60) + '</a>'.repeat(60), /too deep/],
  ])('says of %s what it is in plain words', (_, found, changed, says) => {
    expect(domain).toContain(found);
    const xml = domain.replace(found, `${changed}${changed.includes('<a>') ? found : ''}`);
    const [problem] = problems(xml, port, city);
    expect(wordsOf(problem)).toMatch(says);
    expect(wordsOf(problem)).not.toMatch(/undefined|char '|nested tags/);
  });

  it('tells a hundred problems of a file, and how many more there are', () => {
    const issues = '<issue index="1" name="x" vtype="discrete"/>'.repeat(500);
    const found = problems(`<utility_space>${issues}</utility_space>`, port, city);
    expect(found).toHaveLength(100);
    expect(found.slice(0, -1).map(wordsOf).join()).not.toMatch(/more/);
    expect(wordsOf(found.at(-1))).toMatch(/400|899|900/);
  });

  it('tells all problems of both profiles, with their lines', () => {
    const bad = port
      .replace('evaluation="1"', 'evaluation="x"')
      .replace('slope="0.25"', 'slope=""');
    const found = problems(domain, bad, city.replace('value="12 m"', 'value="13 m"'));
    expect(found.map(({ file, line }) => [file, line])).toEqual([
      ['profile 1', 7],
      ['profile 1', 12],
      ['profile 2', 8],
      ['profile 2', 5],
    ]);
  });

  it('never throws, whatever the files hold', { timeout: 120_000 }, () => {
    const texts = [domain, port, city];
    const damaged = fc
      .record({
        which: fc.nat(2),
        cuts: fc.array(
          fc.tuple(fc.nat(), fc.nat(30), fc.string({ maxLength: 8, unit: 'binary' })),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
      })
      .map(({ which, cuts }) =>
        texts.map((text, at) =>
          at !== which
            ? text
            : cuts.reduce((sofar, [from, length, put]) => {
                const start = from % (sofar.length + 1);
                return sofar.slice(0, start) + put + sofar.slice(start + length);
              }, text),
        ),
      );
    const random = fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.string());
    fc.assert(
      fc.property(fc.oneof(damaged, random), ([d = '', first = '', second = '']) => {
        const read = readGenius(d, [first, second]);
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
        else expect(analyseSpace(read.value.space).frontier.length).toBeGreaterThan(0);
      }),
      { seed: 2012, numRuns: 3000 },
    );
    for (const depth of [100, 100_000]) {
      expect(problems('<a>'.repeat(depth), port, city)).toHaveLength(1);
      expect(problems('<a>'.repeat(depth) + '</a>'.repeat(depth), port, city)).toHaveLength(1);
    }
  });
});
