import { describe, expect, it } from 'vitest';
import { parseBecause } from '../../../src/scenario/sources/because.ts';
import { coverage, sourcesOf } from '../../../src/scenario/sources/coverage.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { parseSeed, type Seed } from '../../../src/scenario/sources/seed.ts';
import type { Work } from '../../../src/scenario/schema/work-schema.ts';
import { parseWork } from '../../../src/scenario/sources/work.ts';
import { readings } from '../../../src/scenario/sources/reading.ts';
import { withMark } from '../../../src/scenario/sources/sign.ts';
import { edited, textAt } from '../example.ts';
import { wordsOf } from '../../kit/problem-words.ts';

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
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const citing = edited(
  ['seeds: []', 'seeds: [fell-2030]'],
  ["because: 'designed: the low end'", "because: 'fell-2030#f1, fell-2030#f2; designed: the end'"],
  ["because: 'designed: numbers are what it is there for'", 'because: fell-2030#f1'],
  ["because: 'designed: worth giving for animals'", "because: 'fell-2030#f2; designed: cheap'"],
);
const workText = `format: 1
id: fell-convention
by: Two kingdoms
title: Convention of the Fell
date: '1912'
what: Treaty
says:
  - { id: article-2, text: Herds may cross until the first snow. }
  - { id: article-9, text: The convention lapses with the century. }
`;

function work(text = workText): Work {
  const parsed = parseWork('fell-convention.yaml', text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const sources = {
  seeds: new Map([['fell-2030', seed()]]),
  works: new Map([['fell-convention', work()]]),
};

describe('coverage', () => {
  const scenario = parseScenario('x.yaml', citing, sources);

  it('lists for each fact the clauses that cite it, and the facts that none cites', () => {
    const covered = coverage(sources, scenario.ok ? [scenario.value] : []);
    const use = (place: string) => ({ scenario: 'pasture-line', place });
    expect(covered.seeds).toMatchObject([
      {
        seed: 'fell-2030',
        facts: [
          {
            id: 'f1',
            uses: [
              use('parties.se.positions.animals'),
              use('parties.se.ratifiers.riksdag.stances.animals'),
            ],
          },
          {
            id: 'f2',
            uses: [use('parties.se.positions.animals'), use('parties.se.points.fence')],
          },
          { id: 'f3', uses: [] },
        ],
        unused: ['f3'],
      },
    ]);
  });
});

describe('citations', () => {
  const refused = (text: string) => {
    const parsed = parseScenario('x.yaml', text, sources);
    return parsed.ok ? [] : parsed.error;
  };

  it('are refused where the seed has no such fact', () => {
    const text = citing.replace('because: fell-2030#f1', 'because: fell-2030#f9');
    const [problem, ...more] = refused(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'citation' });
    expect(wordsOf(problem)).toMatch(/no fact "f9"; its facts are f1 to f3/);
    expect(problem && textAt(text, problem)).toBe('fell-2030#f9');
  });

  it('are refused where there is no such seed, with the nearest', () => {
    const [problem] = refused(
      citing.replace('seeds: [fell-2030]', 'seeds: [fell-2031, fell-2030]'),
    );
    expect(wordsOf(problem)).toMatch(/no seed "fell-2031".*"fell-2030"/);
  });

  it('are read with the reason of the designer, in either order of kinds', () => {
    expect(parseBecause('a#f1,b-2#f12 ; designed: it; fits')).toEqual({
      citations: [
        { seed: 'a', fact: 'f1' },
        { seed: 'b-2', fact: 'f12' },
      ],
      known: [],
      designed: 'it; fits',
    });
    expect(parseBecause('designed: a#f1 is near')).toEqual({
      citations: [],
      known: [],
      designed: 'a#f1 is near',
    });
    expect(
      parseBecause('a#f1; known: abm-treaty#article-5, salt; designed: known: to few'),
    ).toEqual({
      citations: [{ seed: 'a', fact: 'f1' }],
      known: [
        { work: 'abm-treaty', passage: 'article-5' },
        { work: 'salt', passage: undefined },
      ],
      designed: 'known: to few',
    });
    expect(parseBecause('known: salt')?.known).toEqual([{ work: 'salt', passage: undefined }]);
    for (const none of [
      '',
      'a',
      'a#f0',
      'a#f1;',
      'a#f1 b#f2',
      'designed:',
      'a#f1 designed: x',
      'known:',
      'known: ; designed: x',
      'known: A b',
      'known: a b',
      'known: a, a#f1;',
    ]) {
      expect(parseBecause(none)).toBeUndefined();
    }
  });
});

describe('works on record', () => {
  const citingWork = (because: string) =>
    edited(["because: 'designed: numbers are what it is there for'", `because: '${because}'`]);
  const problems = (because: string, given?: typeof sources) => {
    const parsed = parseScenario('x.yaml', citingWork(because), given);
    return parsed.ok ? [] : parsed.error.map(wordsOf);
  };

  it('may be cited from seeds/works and from the scenario, in whole or by passage', () => {
    expect(problems('known: fell-convention', sources)).toEqual([]);
    expect(problems('known: fell-convention#article-9, grazing-convention', sources)).toEqual([]);
  });

  it('that are not there are refused with the nearest', () => {
    expect(problems('known: fell-conventoin', sources)).toEqual([
      'No work on record is called "fell-conventoin". Did you mean "fell-convention"?',
    ]);
    expect(problems('known: grazing-convention#article-4', sources)).toEqual([
      'The work "grazing-convention" has no passage "article-4": did you mean "article-3"?',
    ]);
  });

  it('of seeds/works are taken on trust where these are not at hand', () => {
    expect(problems('known: fell-convention#article-9')).toEqual([]);
    expect(problems('known: grazing-convention#article-9')).toHaveLength(1);
  });

  it('have a name of their own', () => {
    const text = edited(['- id: grazing-convention', '- id: fell-convention']);
    const parsed = parseScenario('x.yaml', text, sources);
    expect(parsed.ok ? '' : wordsOf(parsed.error[0])).toMatch(/seeds\/works is called/);
  });

  it('are refused without a date that a calendar could have, or with two passages of a name', () => {
    const refused = (from: string, to: string) => {
      const parsed = parseWork('w.yaml', workText.replace(from, to));
      return parsed.ok ? [] : parsed.error.map(wordsOf);
    };
    expect(refused("'1912'", '1912')).toEqual([expect.stringMatching(/a year in quotes/)]);
    expect(refused("'1912'", 'spring')).toEqual([expect.stringMatching(/YYYY-MM-DD/)]);
    expect(refused('article-9', 'article-2')).toEqual([
      'Two passages of the work are called "article-2".',
    ]);
  });

  it('are listed with the clauses that cite them; all passages by a work cited whole', () => {
    const text = citingWork('known: fell-convention');
    const parsed = parseScenario('x.yaml', text, sources);
    const { works } = coverage(sources, parsed.ok ? [parsed.value] : []);
    const place = 'parties.se.ratifiers.riksdag.stances.animals';
    expect(works).toMatchObject([
      {
        work: 'fell-convention',
        passages: [
          { id: 'article-2', uses: [{ place }] },
          { id: 'article-9', uses: [{ place }] },
        ],
        unused: [],
      },
      { work: 'grazing-convention', unused: [] },
    ]);
  });

  it('show what a fact leaves out, and are checked where a seed names them', () => {
    const differing = (record: string) =>
      parseSeed(
        'fell-2030.yaml',
        seedText
          .replace('format: 1', 'format: 2')
          .replace('Herds crossed.,', `Herds crossed., record: ${record},`),
        sources.works,
      );
    expect(differing('fell-convention#article-9').ok).toBe(true);
    const wrong = differing('fell-convention#article-8');
    expect(wrong.ok ? '' : wordsOf(wrong.error[0])).toMatch(/no passage "article-8"/);
  });
});

describe('a reader’s mark', () => {
  const stance = 'parties.se.ratifiers.riksdag.stances.animals';
  const read = (text: string) => {
    const parsed = parseScenario('x.yaml', text, sources);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return readings(parsed.value, sources);
  };
  const at = (text: string, place: string) => read(text).find((each) => each.place === place);
  const signedText = (text: string, place: string) =>
    withMark(text, place, at(text, place)?.mark ?? '') ?? '';

  it('stands beside the citation and changes nothing else in the file', () => {
    const signed = signedText(citing, stance);
    expect(at(citing, stance)?.signed).toBe('unsigned');
    expect(at(signed, stance)?.signed).toBe('signed');
    const added = signed.split('\n').filter((line) => !citing.split('\n').includes(line));
    expect(added).toEqual([expect.stringMatching(/^ {12}read: [a-z]{7}$/)]);
    expect(signed.replace(`${added[0] ?? ''}\n`, '')).toBe(citing);
  });

  it('may stand in a block on one line, and is replaced where there is one', () => {
    const place = 'parties.fi.positions.animals';
    const text = edited(
      ['seeds: []', 'seeds: [fell-2030]'],
      ["because: 'designed: the high end'", "because: 'fell-2030#f1'"],
    );
    const signed = signedText(text, place);
    expect(signed).toMatch(/because: 'fell-2030#f1', read: [a-z]{7} \}/);
    expect(signedText(signed, place)).toBe(signed);
  });

  it('is lost by a change of sense, and by none elsewhere', () => {
    const signed = signedText(citing, 'parties.se.positions.animals');
    const after = (from: string, to: string) => {
      expect(signed).toContain(from);
      return at(signed.replace(from, to), 'parties.se.positions.animals')?.signed;
    };
    expect(after('We propose five thousand animals', 'We propose six thousand animals')).toBe(
      'lapsed',
    );
    expect(after('fell-2030#f1, fell-2030#f2', 'fell-2030#f1, fell-2030#f3')).toBe('lapsed');
    expect(after('Half each.', 'A half each.')).toBe('signed');
    expect(after('trust: 45', 'trust: 46')).toBe('signed');
  });

  it('is lost when the source comes to say something else', () => {
    const signed = signedText(citing, stance);
    const other = parseSeed('s.yaml', seedText.replace('Herds crossed.', 'No herd crossed.'));
    const parsed = parseScenario('x.yaml', signed, sources);
    if (!parsed.ok || !other.ok) throw new Error('The texts are good.');
    const seeds = new Map([['fell-2030', other.value]]);
    const [one] = readings(parsed.value, { ...sources, seeds }).filter(
      ({ place }) => place === stance,
    );
    expect(one?.signed).toBe('lapsed');
  });

  it('counts the citations of its clause, and numbers by their sign', () => {
    const signed = signedText(citing, stance);
    const parsed = parseScenario('x.yaml', signed, sources);
    const { readings: counted } = coverage(sources, parsed.ok ? [parsed.value] : []);
    expect(counted).toMatchObject([{ scenario: 'pasture-line', citations: 5, signed: 1 }]);
  });
});

describe('the sources of one file', () => {
  it('are the seeds that it lists and the works that it cites, whatever else there is', () => {
    const parsed = parseScenario('x.yaml', citing, sources);
    if (!parsed.ok) throw new Error('The text is good.');
    const other = { ...seed(), id: 'other-2031' };
    const wider = {
      seeds: new Map([...sources.seeds, ['other-2031', other]]),
      works: sources.works,
    };
    const own = sourcesOf(wider, [parsed.value]);
    expect([...own.seeds.keys()]).toEqual(['fell-2030']);
    expect([...own.works.keys()]).toEqual([]);
    const known = edited(["because: 'designed: the low end'", "because: 'known: fell-convention'"]);
    const telling = parseScenario('x.yaml', known, sources);
    expect([...sourcesOf(wider, telling.ok ? [telling.value] : []).works.keys()]).toEqual([
      'fell-convention',
    ]);
    expect(coverage(own, [parsed.value]).seeds.map((each) => each.seed)).toEqual(['fell-2030']);
  });

  it('hold the work that shows otherwise than a fact, so that a clause is signed as with all sources', () => {
    const shown = { ...seed(), facts: [...seed().facts] };
    shown.facts[1] = { ...shown.facts[1]!, record: 'fell-convention#article-2' };
    const all = { ...sources, seeds: new Map([['fell-2030', shown]]) };
    const parsed = parseScenario('x.yaml', citing, all);
    if (!parsed.ok) throw new Error('The text is good.');
    const own = sourcesOf(all, [parsed.value]);
    expect([...own.works.keys()]).toEqual(['fell-convention']);
    expect(readings(parsed.value, own)).toEqual(readings(parsed.value, all));
  });
});

describe('a seed', () => {
  it('is refused where facts are not numbered in order', () => {
    const text = seedText.replace('id: f2', 'id: f4');
    const parsed = parseSeed('fell-2030.yaml', text);
    const problems = parsed.ok ? [] : parsed.error;
    expect(problems).toMatchObject([{ line: 13 }]);
    expect(wordsOf(problems[0])).toBe(
      'The fact is called "f4"; in the order of the file it should be "f2".',
    );
  });
});
