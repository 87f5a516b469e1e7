import { describe, expect, it } from 'vitest';
import { registers, spokenActs } from '../../src/scenario/lists.ts';
import { phrasebook } from '../../src/words/en/phrasebook/phrasebook.ts';
import { plainPhrasebook } from '../../src/words/en-plain/phrasebook/phrasebook.ts';
import { fetchPhrasebook } from '../../src/words/phrasebook.ts';
import { isComposed, type Lines, type Sayings } from '../../src/words/speech/lines.ts';
import { pseudoTag } from '../../src/words/pseudo.ts';

const gaps = /\{[^}]*\}/g;

/** All sentences, each occasion's own and those before and after. */
function linesIn(lines: Lines): readonly string[] {
  const all = Object.values<Sayings>(lines).flatMap((sayings) =>
    isComposed(sayings)
      ? [...(sayings.before ?? []), ...sayings.says, ...(sayings.after ?? [])]
      : sayings,
  );
  return [...new Set(all)];
}

const wholes = (sayings: Sayings): readonly string[] =>
  isComposed(sayings) ? sayings.says : sayings;

const books = [phrasebook, plainPhrasebook];

const each = books.flatMap((book) =>
  registers.map((register) => [book.language, register, book] as const),
);

describe.each(each)('the phrasebook’s lines in %s, of the %s register', (_, register, book) => {
  const lines = book.registers[register];

  it('has lines for every act, at least three', () => {
    expect(Object.keys(lines)).toEqual(expect.arrayContaining([...spokenActs]));
    for (const [occasion, sayings] of Object.entries<Sayings>(lines)) {
      expect(wholes(sayings).length, occasion).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a line for a refusal whose obstacle nobody names, on every ground', () => {
    const refusals = [
      lines.decline,
      lines.declineForLeave,
      lines.declineForPrice,
      lines.declineForHome,
    ];
    for (const sayings of refusals) {
      expect(wholes(sayings).some((line) => !line.includes('{'))).toBe(true);
    }
  });

  it('writes no whole line twice', () => {
    const said = Object.values<Sayings>(lines).flatMap(wholes);
    expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([]);
  });

  it.each(linesIn(lines))('says a sentence: %s', (line) => {
    expect(line).toMatch(/^[\p{Lu}{]/u);
    expect(line).toMatch(/[.?!]$/);
    for (const gap of line.match(gaps) ?? [])
      expect(['{issue}', '{option}', '{other}']).toContain(gap);
    // A noun phrase may be plural: no verb agrees with it.
    expect(line).not.toMatch(
      /(?:^|[.?!:,] )\{\w+\} (?:is|are|was|were|has|have|needs?|stops?|matters?|costs?|stands?|does|do)\b/,
    );
    // An option may have its own “on”: it stands alone, and the issue before it.
    expect(line).not.toMatch(
      /(?:\{option\}|\b(?:with|accept|sign|to) (?:that|this)) (?:on|under) \{issue\}/,
    );
    expect(line).not.toMatch(/\bshall not have it\b|iz(?:e|ed|ing)\b/);
  });
});

describe.each(books)('the registers in $language', (book) => {
  it('have no whole line in common', async () => {
    expect(await fetchPhrasebook(book.language === 'en' ? 'en' : 'en-plain')).toBe(book);
    const said = registers.flatMap((register) =>
      Object.values<Sayings>(book.registers[register]).flatMap(wholes),
    );
    const shared = said.filter((line, index) => said.indexOf(line) !== index);
    expect(shared).toEqual([]);
  });
});

it('has a side commit itself to no less than an option, which it may not want itself', () => {
  const lines = books.flatMap(({ registers }) =>
    Object.values(registers).flatMap(({ commit }) => wholes(commit)),
  );
  const named = lines.filter((line) => line.includes('{option}'));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((line) => !/less|below|least|limit|draws the line/i.test(line))).toEqual([]);
});

describe('a phrasebook in the pseudo-language', () => {
  it('says as much in marked letters, with the same gaps', async () => {
    const pseudo = await fetchPhrasebook(pseudoTag);
    for (const register of registers) {
      const [ours, theirs] = [phrasebook, pseudo].map((each) => linesIn(each.registers[register]));
      expect(theirs).toHaveLength(ours?.length ?? 0);
      for (const [n, line] of (theirs ?? []).entries()) {
        expect(line.replaceAll(gaps, '')).not.toMatch(/[A-Za-z]/);
        expect(line.match(gaps)).toEqual(ours?.[n]?.match(gaps));
      }
    }
  });
});
