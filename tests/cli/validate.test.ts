import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { edited } from '../scenario/example.ts';
import {
  inTheWayOfEachOther,
  twoMoreCosts,
  twoMoreTerms,
  twoMoreCounts,
} from '../simulation/drafts.ts';
import { cg, example, scratch, trace } from './cg.ts';

const folder = scratch();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Uint16Array.from(`${mark ? '\ufeff' : ''}${text}`, (c) => c.charCodeAt(0)).buffer);
const zip = (inside: string): Uint8Array =>
  Uint8Array.of(0x50, 0x4b, 3, 4, ...latin1(`....[Content_Types].xml....${inside}....`));

describe('cg validate', { timeout: 60_000 }, () => {
  it('answers 0 to a good file', () => {
    const good = file('pasture-line.yaml', edited());
    expect(cg(['validate', good])).toEqual({ code: 0, out: `${good}: good\n`, err: '' });
  });

  it('answers 1 to a bad one, with file:line:column and the lines around it', () => {
    const bad = file('bad.yaml', edited(['trust: 45', 'trust: high'], ['rounds: 8', 'round: 8']));
    const { code, out, err } = cg(['validate', example, bad]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(`${bad}:17:8: "trust" is "high"; it must be a whole number`);
    expect(out).toContain('17 | trust: high\n   |        ^\n18 | minutes: 15');
    expect(out).toContain(`${bad}: 2 problems`);
  });

  it('gives the same as JSON', () => {
    const bad = file('pasture-line.yaml', edited(['trust: 45', 'trust: high']));
    const { code, out } = cg(['validate', '--json', bad]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: bad, ok: false, problems: [{ line: 17, column: 8, code: 'wrong-type' }] }],
    });
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0, 255, 254, 1, 2, 3, 200, 10, 13])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['nothing', ''],
    ['brackets without end', '['.repeat(100_000)],
    ['more than a mebibyte', 'a'.repeat(2 ** 21)],
  ])('answers 1 to %s, and shows no stack', (_, content) => {
    const path = file('odd.yaml', content);
    const { code, out, err } = cg(['validate', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/odd\.yaml:\d+:\d+: \S/);
    expect(err).toBe('');
    expect(out).not.toMatch(trace);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each([
    [
      'Windows-1252',
      latin1('format: 1\ntitle: Caf\xe9 \xe0 Gen\xe8ve\n'),
      /:2:11: The byte E9 .*“é”/,
    ],
    ['UTF-16 without a mark', utf16(edited(), false), /:1:1: It looks like UTF-16LE/],
    ['a Word document', zip('word/document.xml'), /:1:1: This is a Word document \(\.docx\)/],
    ['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /LibreOffice/],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /Office document.*\.doc/],
    ['Rich Text', latin1('{\\rtf1\\ansi title: x}'), /Rich Text Format/],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), /a PDF document/],
    ['a web page', latin1('<!DOCTYPE html>\n<html></html>'), /a web page/],
    ['nothing', '', /:1:1: The file is empty\. src\/scenario\/FORMAT\.md/],
  ])('says of %s what it is, in one problem with its place', (_, content, says) => {
    const { code, out } = cg(['validate', file('odd.yaml', content)]);
    expect(code).toBe(1);
    expect(out).toMatch(says);
    expect(out).toMatch(/\^[^]*odd\.yaml: 1 problem\n$/);
  });

  it('reads UTF-16 with a mark, and lines that end as on old Macs', () => {
    const wide = file('pasture-line.yaml', utf16(edited(), true));
    expect(cg(['validate', wide]).out).toBe(`${wide}: good\n`);
    file('pasture-line.yaml', edited().replaceAll('\n', '\r'));
    expect(cg(['validate', wide]).out).toBe(`${wide}: good\n`);
  });

  it('says where a name and an id differ, and where a name is not found', () => {
    const draft = file('my-talks.yaml', edited());
    const outside = cg(['validate', draft]);
    expect(outside.code).toBe(0);
    expect(outside.out).toMatch(/:3:5: warning: The id is "pasture-line".*my-talks\.yaml/);
    expect(cg(['validate', file('pasture-line.yml', edited())]).out).toMatch(
      /warning: A scenario’s file ends in \.yaml.*Call it pasture-line\.yaml/,
    );
    mkdirSync(join(folder, 'scenarios'), { recursive: true });
    const onShelf = cg(['validate', file('scenarios/my-talks.yaml', edited())]);
    expect(onShelf.code).toBe(1);
    expect(onShelf.out).toMatch(/:3:5: The id is "pasture-line"/);
  });

  it('answers 2 to wrong use, with a sentence', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const uses = [
      ['validate'],
      ['validate', join(folder, 'nowhere.yaml')],
      ['validate', join(folder, 'sub')],
      ['validate', '/dev/zero'],
      ['validate', '--strange', example],
      ['valdate', example],
      ['validate', join(folder, `${'x'.repeat(5000)}.yaml`)],
    ];
    for (const use of uses) {
      const { code, err } = cg(use);
      expect([use, code]).toEqual([use, 2]);
      expect(err).toMatch(/\S/);
      expect(err).not.toMatch(trace);
    }
  });

  it('checks a translation against the scenario beside it', () => {
    file('pasture-line.yaml', edited());
    const head = 'format: 1\nscenario: pasture-line\nlanguage: ru\ntexts:\n';
    const good = file('pasture-line.ru.yaml', `${head}  title: Граница\n`);
    expect(cg(['validate', good]).code).toBe(0);
    const bad = file('pasture-line.de.yaml', `${head}  titel: Die Grenze\n`);
    const { code, out } = cg(['validate', bad]);
    expect(code).toBe(1);
    expect(out).toContain(`${bad}:5:3: There is no key "titel" here. Did you mean "title"?`);
  });

  it('says with --help what each command takes', () => {
    const commands = [
      'validate',
      'coverage',
      'schema',
      'play',
      'simulate',
      'replay',
      'analyse',
      'check',
    ];
    for (const command of [...commands, 'chart']) {
      const { code, out } = cg([command, '--help']);
      expect([command, code]).toEqual([command, 0]);
      expect(out).toContain('--json');
    }
  });
});

describe('cg coverage', { timeout: 60_000 }, () => {
  it('lists the facts of all seeds with their uses, of a file those of its own alone', () => {
    const { code, out } = cg(['coverage', '--json']);
    expect(code).toBe(0);
    const { seeds } = JSON.parse(out) as { seeds: { facts: unknown[]; unused: unknown[] }[] };
    expect(seeds).toHaveLength(5);
    for (const { facts, unused } of seeds) expect(unused.length).toBeLessThan(facts.length);
    expect(JSON.parse(cg(['coverage', '--json', example]).out)).toMatchObject({
      seeds: [],
      works: [{ work: 'grazing-convention' }],
    });
  });
});

describe('cg check', { timeout: 60_000 }, () => {
  it('has nothing against the worked example', () => {
    const { code, out } = cg(['check', example, '--games', '0']);
    expect(code).toBe(0);
    expect(out).toBe(`${example}: nothing against it\n`);
  });

  it('answers 1 with the place of what would play badly', () => {
    const dull = file('dull.yaml', edited(['yearly: 13', 'yearly: 5']));
    const { code, out } = cg(['check', dull, '--games', '0']);
    expect(code).toBe(1);
    expect(out).toMatch(/dull\.yaml:\d+:\d+: warning: Nobody would choose "yearly"/);
  });

  it.each([
    [
      'leave that can never be had',
      [
        ['rounds: 8', 'rounds: 6'],
        ['option: many, needsSupport: 1', 'option: many, needsSupport: 4.5'],
      ],
      /Permission for "many" can never be had/,
    ],
    [
      'trust that no game comes to',
      [['needsTrust: 50', 'needsTrust: 100']],
      /"gates" needs trust of 100/,
    ],
    [
      'a confidential sentence that both sides read',
      [
        [
          'text: Sweden wants a convention that keeps its summer pastures free.',
          "text: The numbers matter most to us; the fence is the neighbour's worry, not ours.",
        ],
      ],
      /repeats word for word what is confidential/,
    ],
    [
      'what a side would settle for',
      [['public: We can live with eight thousand.', 'public: Secretly we would settle for this.']],
      /"Secretly" sounds like something/,
    ],
    [
      'games that come to nothing',
      inTheWayOfEachOther(1),
      /[6-9]\d% of 40 games .* every good package needed permission/,
    ],
    [
      'options that no agreement holds',
      [...twoMoreTerms, ...twoMoreCosts, ...twoMoreCounts],
      /options were never signed in \d+ agreements/,
    ],
  ] as const)('answers 1 to %s', (_, edits, says) => {
    const { code, out } = cg(['check', file('pasture-line.yaml', edited(...edits))]);
    expect(code).toBe(1);
    expect(out).toMatch(says);
  });

  it('answers 0 once they are mended', () => {
    const mended = file('pasture-line.yaml', edited(...inTheWayOfEachOther(-1)));
    expect(cg(['check', mended])).toEqual({
      code: 0,
      out: `${mended}: nothing against it\n`,
      err: '',
    });
  });
});
