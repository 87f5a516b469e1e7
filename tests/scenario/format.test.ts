import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/schema/json-schema.ts';
import { migrate } from '../../src/scenario/migrations/migrate.ts';
import { currentFormat, migrations } from '../../src/scenario/migrations/migrations.ts';
import { diagnoseScenario, parseScenario } from '../../src/scenario/parse.ts';
import sentences from '../../src/words/en/schema.json' with { type: 'json' };
import { formatProblem } from '../../src/words/problem.ts';
import { describing } from '../../src/words/schema.ts';
import { cg, scratch } from '../cli/cg.ts';
import { edited, exampleText } from './example.ts';
import { sayProblem, wordsOf } from '../kit/problem-words.ts';
import { englishVoice } from '../kit/voice.ts';

const root = join(import.meta.dirname, '../..');
const voice = await englishVoice('schema');
const golden = join(root, 'tests/golden/problems');

describe('files that are wrong', () => {
  const files = readdirSync(golden).filter((name) => name.endsWith('.yaml'));

  it('are kept', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)('%s is answered with its problems, word for word', async (name) => {
    const text = readFileSync(join(golden, name), 'utf8');
    const parsed = parseScenario(name, text);
    const problems = parsed.ok ? [] : parsed.error;
    expect(problems).not.toEqual([]);
    const told = problems.map((each) => formatProblem(sayProblem, each)).join('\n\n');
    await expect(`${told}\n`).toMatchFileSnapshot(join(golden, name.replace('.yaml', '.txt')));
  });
});

describe('FORMAT.md', () => {
  const reference = readFileSync(join(root, 'src/scenario/FORMAT.md'), 'utf8');

  it('explains every key that a file may have', () => {
    const keys = new Set<string>();
    const collect = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties } = schema as { properties?: Record<string, unknown> };
      for (const key of Object.keys(properties ?? {})) keys.add(key);
      for (const member of Object.values(schema)) collect(member);
    };
    collect(scenarioJsonSchema(() => undefined));
    expect(keys.size).toBeGreaterThan(80);
    expect([...keys].filter((key) => !reference.includes(`\`${key}\``))).toEqual([]);
  });

  it('begins a scenario as README.md does, where the first line of the copy names a file', () => {
    const copied = (text: string) => /^cp (\S+) (\S+)$/m.exec(text)?.slice(1);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [from = '', to = ''] = copied(reference) ?? [];
    expect(copied(readme)).toEqual([from, to]);
    const text = readFileSync(join(root, from), 'utf8');
    expect(text).toBe(exampleText);
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect(existsSync(join(root, dirname(to), schema))).toBe(true);
    for (const [, file] of readme.matchAll(/cg -- \w+ (\S*my-talks\.yaml)/g)) expect(file).toBe(to);
  });

  it('shows pieces of the worked example as they stand there', () => {
    const blocks = [...reference.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, block = '']) => block,
    );
    expect(blocks.length).toBeGreaterThan(4);
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
    const example = squeeze(exampleText);
    const invented = blocks.filter((block) => !example.includes(squeeze(block).trim()));
    expect(invented.filter((block) => !block.includes('scenario:'))).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  it('is the one that stands beside the scenarios', () => {
    const written = join(scratch(), 'schema.json');
    expect(cg(['schema', '--out', written])).toMatchObject({ code: 0, err: '' });
    const file = readFileSync(join(root, 'scenarios/scenario.schema.json'), 'utf8');
    expect(file).toBe(readFileSync(written, 'utf8'));
  });

  it('explains every key', () => {
    const bare: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties } = schema as { properties?: Record<string, { description?: string }> };
      for (const [key, { description }] of Object.entries(properties ?? {})) {
        if (description === undefined) bare.push(`${path}.${key}`);
      }
      for (const [key, member] of Object.entries(schema)) look(member, `${path}.${key}`);
    };
    look(scenarioJsonSchema(describing(voice)), '');
    expect(bare).toEqual([]);
  });

  it('has a place for every sentence that explains one', () => {
    const asked = new Set<string>();
    scenarioJsonSchema((place) => void asked.add(place));
    const told = (within: object, above: string): readonly string[] =>
      Object.entries(within).flatMap(([name, words]: [string, string | object]) =>
        typeof words === 'string' ? [`${above}${name}`] : told(words, `${above}${name}.`),
      );
    const places = told(sentences, '');
    expect(places.length).toBeGreaterThan(180);
    expect(places.filter((place) => !asked.has(place))).toEqual([]);
  });
});

describe('versions of the format', () => {
  it('have a migration each, without gaps', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentFormat - 1 }, (_, n) => n + 1),
    );
  });

  it('of a file of version 1 are read as version 2 reads the same words', () => {
    const file = join(import.meta.dirname, 'fixtures/format-1.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^format: 1$/m);
    const old = parseScenario('format-1.yaml', text);
    const now = parseScenario('now.yaml', text.replace('format: 1', 'format: 2'));
    expect(old).toMatchObject({ ok: true, value: { format: 2, works: [] } });
    expect(old).toEqual(now);
  });

  it('are brought up to date step by step, from wherever a file starts', () => {
    const steps = [
      { from: 1, migrate: (data: object) => ({ ...data, one: true }) },
      { from: 2, migrate: (data: object) => ({ ...data, two: true }) },
    ];
    expect(migrate({ format: 1 }, 3, steps)).toEqual({
      ok: true,
      value: { format: 3, one: true, two: true },
    });
    expect(migrate({ format: 2 }, 3, steps)).toEqual({
      ok: true,
      value: { format: 3, two: true },
    });
    expect(migrate({ format: 3 }, 3, steps)).toEqual({ ok: true, value: { format: 3 } });
    expect(migrate({ format: 4 }, 3, steps).ok).toBe(false);
  });
});

describe('warnings', () => {
  const warn = (...edits: readonly (readonly [string, string])[]) => {
    const { value, problems } = diagnoseScenario('x.yaml', edited(...edits));
    expect(value).toBeDefined();
    return problems.map((problem) => `${problem.severity}: ${wordsOf(problem)}`);
  };

  it('are none for the worked example', () => {
    expect(warn()).toEqual([]);
  });

  it('tell of an option behind several others for both sides, though somebody at home likes it', () => {
    const likes = `          - issue: inspections
            options: { yearly: 1 }
            because: 'designed: a compromise'
          - issue: costs
            options: { own: 1`;
    const said = warn(
      ['{ none: 0, yearly: 12, joint: 16 }', '{ none: 5, yearly: 0, joint: 16 }'],
      ['{ none: 16, yearly: 13, joint: 6 }', '{ none: 16, yearly: 0, joint: 6 }'],
      ['          - issue: costs\n            options: { own: 1', likes],
    );
    expect(said.join()).toContain(
      '"yearly" is worth less to both sides than each of "none", "joint"',
    );
    const linked = ['inspections: [joint] }', 'inspections: [yearly] }'] as const;
    expect(warn(linked, ['{ none: 16, yearly: 13', '{ none: 16, yearly: 0']).join()).not.toMatch(
      /worth less to both/,
    );
  });

  it('are none for an old map whose author has said which borders it has', () => {
    for (const borders of ['none', 'today']) {
      const said = `date: 1951-05-12\nmap: { borders: ${borders} }`;
      expect(warn(['date: 2031-05-12', said])).toEqual([]);
    }
  });

  it('are none for stars, brackets and less-than signs that mark nothing up', () => {
    const text = 'text: Snow lies until May, 3 < 4 * 2 * 1, [sic], R&D, a_b_c and 50 %.';
    expect(warn(['text: Snow lies until May.', text])).toEqual([]);
  });

  it.each([
    [
      'an issue on which both sides want the same',
      '{ none: 16, yearly: 13, joint: 6 }',
      '{ none: 1, yearly: 13, joint: 16 }',
      /rank the options of "inspections" in the same order/,
    ],
    [
      'an option that nobody would choose',
      'yearly: 13',
      'yearly: 5',
      /Nobody would choose "yearly": "joint"/,
    ],
    [
      'public text with a number of points',
      'text: Five years, then we look again.',
      'text: Five years; it is worth 10 points to us.',
      /"10 points"/,
    ],
    [
      'public text that speaks of red lines',
      'public: We can live with eight thousand.',
      'public: Eight thousand; more is our red line.',
      /"red line"/,
    ],
    [
      'leave that can never be won [N20]',
      'needsSupport: 1 }',
      'needsSupport: 9 }',
      /would not rise above/,
    ],
    [
      'a ratifier who approves of nothing [N31]',
      'threshold: 1\n',
      'threshold: 3\n',
      /approves nothing/,
    ],
    [
      'a ratifier who approves of everything [N31]',
      'threshold: 0\n        stances:\n          - issue: costs',
      'threshold: -3\n        stances:\n          - issue: costs',
      /approves everything/,
    ],
    [
      'a concession beyond the mandate [N16]',
      'allowed: [none, gates, part]',
      'allowed: [none, gates]',
      /never make this concession/,
    ],
    [
      'HTML in a text',
      'title: The pasture line',
      'title: The <b>pasture</b> line',
      /“<b>”.*no HTML/,
    ],
    ['an entity in a text', 'title: The pasture', 'title: The&nbsp;pasture', /“&nbsp;”.*no HTML/],
    ['Markdown in a text', 'name: Sweden', "name: '**Sweden**'", /“\*\*”.*no Markdown/],
    [
      'a link in a text',
      'about: It pays.',
      "about: 'It [pays](http://x.y).'",
      /“\[pays\].*no Markdown/,
    ],
    ['letters read in the wrong encoding', 'Stockholm', 'StockhÃ¶lm', /“Ã¶”.*wrong encoding/],
    [
      'a text that a # cuts short',
      'The pasture line',
      'The #1 pasture',
      /ends before “#1 pasture”/,
    ],
    [
      'a map of before 1990 that would show borders of today',
      'date: 2031-05-12',
      'date: 1951-05-12',
      /borders under talks of before 1990.*borders: none/,
    ],
    ['a seed that nothing cites', 'seeds: []', 'seeds: [rome-2001]', /Nothing cites "rome-2001"/],
  ])('tell of %s', (_, from, to, says) => {
    expect(warn([from, to])).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^warning: .*${says.source}`))]),
    );
  });
});
