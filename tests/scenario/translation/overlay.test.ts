import { describe, expect, it } from 'vitest';
import {
  applyOverlay,
  parseOverlay,
  textsOf,
  type Overlay,
} from '../../../src/scenario/translation/overlay.ts';
import { exampleScenario, textAt } from '../example.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const scenario = exampleScenario();

const russian = `
format: 1
scenario: pasture-line
language: ru
texts:
  title: Граница пастбищ
  learn:
    1: Обмен выгоден обеим сторонам.
  parties:
    se:
      name: Швеция
      delegation:
        strand: { office: статс-секретарь }
      positions:
        animals: { text: По пять тысяч с каждой стороны. }
      linkages:
        counted-and-few: { title: Мало и сосчитаны }
  issues:
    fence:
      options:
        gates: { title: Ворота, contingent: { happens: Ворота открыты. } }
        part:
          map:
            1: { label: Забор }
  history:
    epilogue:
      1: { text: Сопка стоит. }
`;

function overlay(text: string): Overlay {
  const parsed = parseOverlay('pasture-line.ru.yaml', text, scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function problems(text: string) {
  const parsed = parseOverlay('pasture-line.ru.yaml', text, scenario);
  return parsed.ok ? [] : parsed.error;
}

describe('a translation', () => {
  it('replaces the texts that it has, by the ids of the scenario', () => {
    const translated = applyOverlay(scenario, overlay(russian));
    expect(translated).toMatchObject({
      language: 'ru',
      title: 'Граница пастбищ',
      summary: scenario.summary,
      learn: ['Обмен выгоден обеим сторонам.'],
    });
    const [sweden, finland] = translated.parties;
    expect(sweden.name).toBe('Швеция');
    expect(sweden.delegation[0]).toMatchObject({ name: 'Kari Strand', office: 'статс-секретарь' });
    expect(sweden.positions.animals).toMatchObject({
      option: 'few',
      text: 'По пять тысяч с каждой стороны.',
    });
    expect(sweden.sheet.linkages[0]?.title).toBe('Мало и сосчитаны');
    expect(finland).toEqual(scenario.parties[1]);
    const fence = translated.issues.find(({ id }) => id === 'fence');
    expect(fence?.options.find(({ id }) => id === 'gates')?.contingent).toEqual({
      event: 'hard-winter',
      happens: 'Ворота открыты.',
      otherwise: 'The gates stay shut.',
    });
    expect(fence?.options.find(({ id }) => id === 'gates')?.title).toBe('Ворота');
    expect(fence?.options.find(({ id }) => id === 'part')?.map[0]?.label).toBe('Забор');
    expect(translated.history.epilogue[0]?.text).toBe('Сопка стоит.');
  });

  it('leaves ids, numbers and sources alone', () => {
    const upper = (texts: object): object =>
      Object.fromEntries(
        Object.entries(texts).map(([name, text]: [string, unknown]) => [
          name,
          typeof text === 'string' ? '*' : upper(text as object),
        ]),
      );
    const all = JSON.stringify({
      format: 1,
      scenario: scenario.id,
      language: 'ru',
      texts: upper(textsOf(scenario)),
    });
    const parsed = overlay(all);
    expect(parsed.missing).toEqual([]);
    const translated = applyOverlay(scenario, parsed);
    const blank = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(blank);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, member]: [string, unknown]) => [
          key,
          member === '*' || key === 'language' || key === 'learn' || key === 'lines'
            ? undefined
            : blank(member),
        ]),
      );
    };
    const stars = JSON.stringify(translated).match(/"\*"/g) ?? [];
    expect(stars.length).toBeGreaterThan(100);
    const kept = JSON.parse(JSON.stringify(blank(translated))) as object;
    expect(scenario).toMatchObject(kept);
    expect(JSON.stringify(translated)).not.toMatch(
      /Sweden|Twelve thousand|Kari Strand|Two sides that rank/,
    );
  });

  it('says what it leaves in the original language', () => {
    const { missing } = overlay(russian);
    expect(missing).toContain('summary');
    expect(missing).toContain('parties.se.delegation.strand.name');
    expect(missing).not.toContain('title');
  });

  it.each([
    ['a place that is not there', 'title: Граница', 'titel: Граница', 'titel:', /"title"/],
    ['an option that is not there', 'gates: {', 'gate: {', 'gate:', /"gates"/],
    ['an id in place of a text', 'se:\n      name', 'sw:\n      name', 'sw:', /"se"/],
    ['points', 'name: Швеция', 'points: 100', 'points:', /no key "points"/],
    ['a text too long', 'title: Ворота', `title: ${'в'.repeat(41)}`, 'ввв', /at most 40/],
    ['a list in place of a text', 'name: Швеция', 'name: [a]', '[a]', /text of at most/],
    [
      'a text in place of a block',
      'texts:\n  title: Граница пастбищ',
      'texts: да\nx:',
      'да',
      /blo/,
    ],
    ['another scenario', 'scenario: pasture-line', 'scenario: rome-2001', 'rome-2001', /pasture/],
    ['an unknown version', 'format: 1', 'format: 2', '2', /Format 2/],
  ])('refuses %s', (_, from, to, at, says) => {
    expect(russian).toContain(from);
    const text = russian.replace(from, to);
    const found = problems(text).find((problem) => says.test(wordsOf(problem)));
    expect(found && textAt(text, found)).toMatch(new RegExp(`^${at.replace('[', '\\[')}`));
  });
});
