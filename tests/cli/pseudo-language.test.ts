import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dice } from '../../src/lib/dice.ts';
import { pseudoTag } from '../../src/words/pseudo.ts';
import { cg, example, scratch } from './cg.ts';

const folder = scratch();
const saved = join(folder, 'game.json');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is typed or kept in plain letters in every language: files, options, commands, JSON. */
const codes = [
  new RegExp(`${folder}\\S*|\\S*${basename(example)}`, 'g'),
  /\{".*\}$/gm,
  /(?<!\w)--?[a-z-]+|<[^>]*>|\[[^\]]*\]/g, // options and what stands for their values
  /"[a-z/][^"\s]*"|\b[a-z-]+\.yaml\b|(?<=îð: )[a-z-]+/g, // defaults, ids and files
  /(?:\b(?:ours|boulware|linear|conceder|tit-for-tat|micro|random)\b,? ?){2,}/g, // strategies
  /^\S* ?cg\b.*$|: cg [a-z-]*/gm,
  /^ {2}[a-z1-9-]+ {2,}/gm, // arguments and commands in the help
  /\b(?:conciliator|professional|hard-liner|tactician|principled)\b/g, // personas
  /\b(?:se|fi|en(?:-XA|-plain)?)\b/g, // parties and languages
  /'file'/g, // an argument
  /\b(?:Sweden|Finland)\b/g, // as the author of a file that is checked wrote them
  /^\d+ \| .*$/gm, // lines of a file
];

/** Where the terminal still says something outside the words; emptied as they move. */
const stillEnglish: Readonly<Record<string, RegExp>> = {
  problems: /(?:warning|error): .*$|(?:cannot be read|there is no such file).*$/gm,
  terminal: /^ {2}\S+: (?:agreement|partial|stalemate|walkOut|unratified)$|^ {2}help \[command\]/gm,
  'terminal: ids in an offer that cannot be read': /öƒ [a-z-]+ ţĥáţ|(?<=ţĥéŕé áŕé )[a-z, -]+$/gm,
  'simulate: ids of a scenario': /^ {2}[a-zA-Z-]+ .*\d.*$/gm,
};

/** Lines with two letters of ASCII in a row that no list of codes knows. */
function plainIn(text: string): readonly string[] {
  const rest = [...Object.values(stillEnglish), ...codes].reduce(
    (left, code) => left.replaceAll(code, ' '),
    text,
  );
  return rest.split('\n').filter((line) => /[A-Za-z]{2}/.test(line));
}

function said(args: readonly string[], input = ''): string {
  const { out, err } = cg([...args, '--language', pseudoTag], input);
  return `${out}${err}`;
}

/** What somebody might type: the same for the same dice. */
function scribble(seed: number, lines: number): string {
  const hand = dice(seed, 'scribble');
  const words = ['1', '2', '3', '4', '', '1=1 2=2', '1=3 4=2 | 3=2', 'status', 'papers', 'x', '99'];
  return Array.from({ length: lines }, () => `${hand.pick(words)}\n`).join('');
}

describe(
  'in the pseudo-language the terminal says no word of English',
  { timeout: 240_000 },
  () => {
    it.each([1, 2, 3])('in a game of two people, whatever they type: %i', (seed) => {
      const typed = `help\nissue 1\nissue 2\npapers\nstatus\n${scribble(seed, 3000)}`;
      const text = said(['play', example, '--as', 'both', '--dice', `${seed}`], typed);
      expect(text.length).toBeGreaterThan(2000);
      expect(plainIn(text)).toEqual([]);
    });

    it('in a game that is watched, saved, and told again', () => {
      const watched = said(['play', example, '--as', 'none', '--dice', '3', '--save', saved]);
      const told = said(['replay', saved, '--transcript']);
      expect(told.length).toBeGreaterThan(2000);
      expect(plainIn(`${watched}\n${told}`)).toEqual([]);
    });

    it.each([
      ['validate', [example]],
      ['analyse', [example]],
      ['check', [example, '--games', '2']],
      ['simulate', [example, '--games', '3', '--workers', '1']],
      ['simulate', [example, '--games', '1', '--workers', '1', '--matrix']],
      ['play', [example, '--as', 'nobody']],
      ['play', [example, '--dice', '1.5']],
      ['play', [example, '--persona', 'tacticain']],
      ['simulate', []],
      ['analyse', ['--genius', example]],
    ])('by %s %j', (command, args) => {
      const text = said([command, ...args]).replaceAll(/nobody|tacticain/g, '');
      expect(text).toMatch(/[áéîöû]/);
      expect(plainIn(text)).toEqual([]);
    });

    it.each(
      'validate check play simulate figures bargain replay analyse import-genius chart coverage sign schema'.split(
        ' ',
      ),
    )('by the help of %s', (command) => {
      const text = said([command, '--help']);
      expect(text).toMatch(/[áéîöû]/);
      expect(plainIn(text)).toEqual([]);
    });

    it('and would be seen if it did', () => {
      expect(plainIn('Ŕöûñð 1 of 6')).toEqual(['Ŕöûñð 1 of 6']);
      expect(plainIn('Ŕöûñð 1 öƒ 6\nÅ b')).toEqual([]);
    });
  },
);

describe('a translation beside a scenario', { timeout: 120_000 }, () => {
  const file = join(folder, 'pasture-line.yaml');
  const text = readFileSync(example, 'utf8');
  writeFileSync(file, text.replace('\ntitle:', '\nlanguage: fi\ntitle:'));
  writeFileSync(
    join(folder, 'pasture-line.en.yaml'),
    'format: 1\nscenario: pasture-line\nlanguage: en\ntexts: { title: Told in English, parties: { se: { name: Svea } } }\n',
  );

  it('is played in its language, and the record holds the original', () => {
    const game = join(folder, 'told.json');
    const { out } = cg(['play', file, '--as', 'none', '--dice', '3', '--save', game]);
    expect(out).toMatch(/^Told in English/);
    expect(out).toContain('Svea: ');
    const again = cg(['replay', game]);
    expect(again.code).toBe(0);
    // The translation stands beside the file, not among the bundled scenarios.
    expect(again.out).toContain('The pasture line');
  });

  it('is not, where it does not fit; the scenario then speaks its own language', () => {
    writeFileSync(
      join(folder, 'pasture-line.en.yaml'),
      'format: 1\nscenario: pasture-line\nlanguage: en\ntexts: { titel: Told in English }\n',
    );
    expect(cg(['analyse', file]).out).toMatch(/^The pasture line/);
    expect(cg(['validate', join(folder, 'pasture-line.en.yaml')]).code).toBe(1);
  });
});
