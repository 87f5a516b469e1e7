import { describe, expect, it } from 'vitest';
import { parseBecause } from '../../src/scenario/because.ts';
import { coverage } from '../../src/scenario/coverage.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { parseSeed, type Seed } from '../../src/scenario/seed.ts';
import { edited, textAt } from './example.ts';

const seedText = `format: 1
id: fell-2030
article: none.txt
outlet: none
byline: none
headline: A dispute over a fell
printed: 2030-01-02
events: 2030-01-01
dating: The day before.
people: []
facts:
  - { id: f1, text: Herds crossed., by: the report, status: reported }
  - { id: f2, text: A fence was asked for., by: a minister, status: claimed }
  - { id: f3, text: It snowed., by: the report, status: reported }
`;

function seed(): Seed {
  const parsed = parseSeed('fell-2030.yaml', seedText);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

const citing = edited(
  ['seeds: []', 'seeds: [fell-2030]'],
  ["because: 'designed: the low end'", "because: 'fell-2030#f1, fell-2030#f2; designed: the end'"],
  ["because: 'designed: numbers are what it is there for'", 'because: fell-2030#f1'],
  ["because: 'designed: worth giving for animals'", "because: 'fell-2030#f2; designed: cheap'"],
);
const seeds = new Map([['fell-2030', seed()]]);

describe('coverage', () => {
  const scenario = parseScenario('x.yaml', citing, seeds);

  it('lists for each fact the clauses that cite it, and the facts that none cites', () => {
    const covered = coverage(seeds.values(), scenario.ok ? [scenario.value] : []);
    const use = (place: string) => ({ scenario: 'pasture-line', place });
    expect(covered).toMatchObject([
      {
        seed: 'fell-2030',
        facts: [
          {
            fact: 'f1',
            uses: [
              use('parties.se.positions.animals'),
              use('parties.se.ratifiers.riksdag.stances.animals'),
            ],
          },
          {
            fact: 'f2',
            uses: [use('parties.se.positions.animals'), use('parties.se.points.fence')],
          },
          { fact: 'f3', uses: [] },
        ],
        unused: ['f3'],
      },
    ]);
  });
});

describe('citations', () => {
  const refused = (text: string) => {
    const parsed = parseScenario('x.yaml', text, seeds);
    return parsed.ok ? [] : parsed.error;
  };

  it('are refused where the seed has no such fact', () => {
    const text = citing.replace('because: fell-2030#f1', 'because: fell-2030#f9');
    const [problem, ...more] = refused(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'citation' });
    expect(problem?.message).toMatch(/no fact "f9"; its facts are f1 to f3/);
    expect(problem && textAt(text, problem)).toBe('fell-2030#f9');
  });

  it('are refused where there is no such seed, with the nearest', () => {
    const [problem] = refused(
      citing.replace('seeds: [fell-2030]', 'seeds: [fell-2031, fell-2030]'),
    );
    expect(problem?.message).toMatch(/no seed "fell-2031".*"fell-2030"/);
  });

  it('are read with the reason of the designer, in either order of kinds', () => {
    expect(parseBecause('a#f1,b-2#f12 ; designed: it; fits')).toEqual({
      citations: [
        { seed: 'a', fact: 'f1' },
        { seed: 'b-2', fact: 'f12' },
      ],
      designed: 'it; fits',
    });
    expect(parseBecause('designed: a#f1 is near')).toEqual({
      citations: [],
      designed: 'a#f1 is near',
    });
    for (const none of ['', 'a', 'a#f0', 'a#f1;', 'a#f1 b#f2', 'designed:', 'a#f1 designed: x']) {
      expect(parseBecause(none)).toBeUndefined();
    }
  });
});

describe('a seed', () => {
  it('is refused where facts are not numbered in order', () => {
    const text = seedText.replace('id: f2', 'id: f4');
    const parsed = parseSeed('fell-2030.yaml', text);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      { line: 13, message: 'The fact is called "f4"; in the order of the file it is "f2".' },
    ]);
  });
});
