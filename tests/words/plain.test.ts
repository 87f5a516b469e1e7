import { describe, expect, it } from 'vitest';
import { registers } from '../../src/scenario/lists.ts';
import type { Register } from '../../src/scenario/scenario.ts';
import { english } from '../../src/words/en/areas.ts';
import { phrasebook } from '../../src/words/en/phrasebook/phrasebook.ts';
import { plainEnglish } from '../../src/words/en-plain/areas.ts';
import {
  baseOf,
  fallbacks,
  fetchSentences,
  languages,
  nameOf,
  offeredLanguages,
  pageTag,
  type Sentences,
} from '../../src/words/languages.ts';
import { plainPhrasebook } from '../../src/words/en-plain/phrasebook/phrasebook.ts';
import { isComposed, type Phrasebook, type Sayings } from '../../src/words/speech/lines.ts';
import { openVoice } from '../../src/words/voice.ts';
import { gradeOf, readingOf, sentencesOf, syllablesIn } from '../support/reading-age.ts';

const gaps = /\{\{.*?\}\}|\$t\([^)]*\)|<\/?[^<>]*>/g;
type Area = keyof typeof plainEnglish;
const areas = Object.keys(plainEnglish) as Area[];

/** What only authors read of the areas that a class reads. */
const forAuthors: ReadonlySet<string> = new Set(['figures']);

/** What a class does not read: the teacher's console. */
const forTeachers: ReadonlySet<string> = new Set(['console']);

/** Words of the trade that plain English says in other words. */
const hard =
  /\b(?:ratif\w+|mandates?|status quo|caucus|initiall?\w*|severable|non-papers?|concessions?|concede\w*|reassur\w+|delegations?|consult\w*|obstacles?|dispatch\w*|linkages?)\b/i;

/** Areas that only authors and engineers read; the studio's own among them. */
const notForPlayers: ReadonlySet<string> = new Set([
  'authoring',
  'drafts',
  'figures',
  'gallery',
  'hand-on',
  'instruments',
  'journeys',
  'mending',
  'problems',
  'schema',
  'studio',
  'terminal',
]);

/** Words for which plain English has its own: what is called a topic in one place is so in all. */
const replaced =
  /\b(?:issues?|annex\w*|moderat\w+|transcripts?|tabl(?:ed|ing)|(?:or|and) hold|actions?|goodwill|frontiers?|stances?|agreements?|negotiat\w+|scenarios?|debrief\w*|outcomes?|efficiency|durability|packages?|alternatives?|surplus|veto\w*|counter|back channel|pledge\w*|advis\w+|per cent|schematic|mean support|waits? least well|could do|AI)\b/i;

async function leavesIn(language: 'en' | 'en-plain', area: Area) {
  return new Map(leavesOf((await fetchSentences(language, area)).default));
}

function leavesOf(sentences: Sentences, above = ''): readonly (readonly [string, string])[] {
  return Object.entries(sentences).flatMap(([key, each]) =>
    typeof each === 'string' ? [[above + key, each]] : leavesOf(each, `${above}${key}.`),
  );
}

describe('plain English', () => {
  it('is offered by its name, is known to pages by a registered tag, and rests on English', () => {
    expect(offeredLanguages).toContain('en-plain');
    expect(nameOf('en-plain')).toBe('Plain English');
    expect([pageTag('en-plain'), pageTag('en'), pageTag('ru')]).toEqual(['en-simple', 'en', 'ru']);
    expect(new Intl.Locale('en-simple').baseName).toBe('en-simple');
    expect([baseOf('en-plain'), baseOf('en'), baseOf('ru')]).toEqual(['en', 'en', 'ru']);
    expect(fallbacks).toEqual({ default: ['en'], 'en-plain': ['en'] });
  });

  it('says what it does not say itself as English does, in an area that it has and in one that it has not', async () => {
    expect(Object.keys(languages['en-plain'].areas)).not.toContain('problems');
    const voices = await Promise.all(
      (['en', 'en-plain'] as const).map((each) => openVoice(each, ['title', 'problems'])),
    );
    const said = (key: string) => voices.map((voice) => voice.t(key, {}));
    const [theirs, ours] = said('title:steps.talk.text');
    expect(ours).not.toBe(theirs);
    for (const key of ['title:steps.talk.title', 'problems:yaml.empty']) {
      const [english, plain] = said(key);
      expect(plain).toBe(english);
      expect(plain).not.toBe(key);
    }
  });

  it.each(areas)('says in %s nothing that English does not, with the same gaps', async (area) => {
    const english = await leavesIn('en', area);
    for (const [key, text] of await leavesIn('en-plain', area)) {
      const said = english.get(key);
      expect(said, key).toBeDefined();
      expect(new Set(text.match(gaps)), key).toEqual(new Set(said?.match(gaps)));
      expect(text, key).not.toBe(said);
    }
  });

  it.each(areas.filter((area) => !forAuthors.has(area)))(
    'reads in %s at grade 7 or less, and easier than English',
    async (area) => {
      const english = await leavesIn('en', area);
      const plain = new Map([...english, ...(await leavesIn('en-plain', area))]);
      const [theirs, ours] = [english, plain].map((each) => gradeOf(readingOf([...each.values()])));
      expect(ours).toBeLessThanOrEqual(7);
      expect(ours).toBeLessThan(theirs ?? 0);
    },
  );

  it.each(areas.filter((area) => !forAuthors.has(area)))(
    'says no word of the trade in its sentences of %s, and none that runs on',
    async (area) => {
      const said = [...(await leavesIn('en-plain', area)).values()];
      expect(said.filter((text) => hard.test(text.replace(gaps, '')))).toEqual([]);
      expect(said.flatMap(sentencesOf).filter((each) => each.split(/\s+/).length > 30)).toEqual([]);
    },
  );

  it.each(areas.filter((area) => !forAuthors.has(area) && !forTeachers.has(area)))(
    'leaves to English in %s nothing that English says in a word of the trade',
    async (area) => {
      const plain = await leavesIn('en-plain', area);
      const left = [...(await leavesIn('en', area))].filter(
        ([key, text]) =>
          !plain.has(key) && !key.startsWith('csv.') && hard.test(text.replace(gaps, '')),
      );
      expect(left).toEqual([]);
    },
  );

  it.each(Object.keys(english).filter((area) => !notForPlayers.has(area)))(
    'calls a thing by one name in %s, whether it says so itself or English does',
    async (area) => {
      const [theirs, ours] = await Promise.all(
        (['en', 'en-plain'] as const).map((each) => leavesIn(each, area as Area)),
      );
      const read = [...(theirs ?? []), ...(ours ?? [])].filter(([key, text]) => {
        const isSaid = text === (ours?.get(key) ?? text);
        return isSaid && !key.startsWith('csv.') && replaced.test(text.replace(gaps, ''));
      });
      expect(read).toEqual([]);
    },
  );
});

describe('what delegations say in plain English', () => {
  const linesOf = (book: Phrasebook, register: Register) =>
    Object.values<Sayings>(book.registers[register])
      .flatMap((sayings) =>
        isComposed(sayings)
          ? [...(sayings.before ?? []), ...sayings.says, ...(sayings.after ?? [])]
          : sayings,
      )
      .map((line) => line.replaceAll(/\{\w+\}/g, 'it'));

  it.each(registers)(
    'is read in the %s register at grade 4 or less, without words of the trade',
    (register) => {
      const [theirs, ours] = [phrasebook, plainPhrasebook].map((book) => linesOf(book, register));
      expect(gradeOf(readingOf(ours ?? []))).toBeLessThanOrEqual(4);
      expect(gradeOf(readingOf(ours ?? []))).toBeLessThan(gradeOf(readingOf(theirs ?? [])));
      expect(ours?.filter((line) => hard.test(line))).toEqual([]);
      expect(ours?.flatMap(sentencesOf).filter((each) => each.split(/\s+/).length > 20)).toEqual(
        [],
      );
    },
  );
});

describe('the reading age', () => {
  it.each([
    ['trust', 1],
    ['people', 2],
    ['asked', 1],
    ['wanted', 2],
    ['passes', 2],
    ['idea', 3],
    ['agreement', 3],
    ['negotiation', 5],
  ])('hears in “%s” so many syllables: %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('counts whole sentences, not labels, with a short word in each gap', () => {
    expect(sentencesOf('Round {{round}}')).toEqual([]);
    expect(sentencesOf('You take {{terms}}. Do you?')).toEqual(['You take it.', 'Do you?']);
    expect(readingOf(['You take {{terms}}. Do you?'])).toEqual({
      sentences: 2,
      words: 5,
      syllables: 5,
    });
  });

  it('is higher where words and sentences are longer', () => {
    const [short, long] = [
      'The cat sat on the mat. It was a fat cat.',
      'Notwithstanding considerable international disagreement, negotiations nevertheless continued.',
    ].map((text) => gradeOf(readingOf([text])));
    expect(short).toBeLessThan(2);
    expect(long).toBeGreaterThan(16);
  });
});
