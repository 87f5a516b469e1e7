import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkScenario } from '../../src/analysis/check-scenario.ts';
import { copyOf } from '../../src/authoring/begin/copy.ts';
import { firstDraft, type Answers } from '../../src/authoring/begin/first-draft.ts';
import { madeUpIn } from '../../src/authoring/begin/own-words.ts';
import { fromGenius, geniusSpaceOf } from '../../src/authoring/begin/genius.ts';
import { addIssue, shareOut } from '../../src/authoring/changes.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { playGame, usualLineup } from '../../src/simulation/play-game.ts';
import { isDeal } from '../../src/simulation/summarise.ts';
import { drafting } from '../../src/words/authoring.ts';
import { openVoice } from '../../src/words/voice.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';

const { t } = await openVoice('en', ['authoring'], (value) => value);
const draftOf = (answers: Answers): string => firstDraft(answers, drafting(t));

const canteen: Answers = {
  title: 'The works canteen: who pays?',
  city: 'Leeds',
  sides: [
    { name: 'The union', head: 'Mary Firth', home: ['Night shift', 'Day shift'], first: [1, 0] },
    { name: 'The firm', home: ['The board', 'The bank', 'The owner'], first: [2, 0] },
  ],
  issues: [
    { title: 'Price of a meal', options: ['3 pounds', '4 pounds', '5 pounds', '6 pounds'] },
    { title: 'Opening hours', options: ['All day', 'Mornings'] },
    { title: 'Who cooks', options: ['Our own cooks', 'Both', 'A caterer'] },
  ],
};

function changed(text: string, changes: ReturnType<typeof addIssue>): string {
  if (!changes.ok) throw new Error(changes.error.key);
  return changedText(text, changes.value);
}

function goodScenario(text: string) {
  const { value, problems } = diagnoseScenario('draft.yaml', text);
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('It is no scenario.');
  expect(checkScenario(value)).toEqual([]);
  return value;
}

describe('a first draft', { timeout: 120_000 }, () => {
  it.each([
    ['of no answers', {}],
    ['of a canteen', canteen],
    ['of sides that care for the same', { sides: [{ first: [0, 1, 2] }, { first: [0, 1, 2] }] }],
  ] as const)('%s is good, has nothing against it and mostly ends in a deal', (_, answers) => {
    const scenario = goodScenario(draftOf(answers));
    const lineup = usualLineup(scenario);
    const games = Array.from({ length: 20 }, (_, dice) => playGame(scenario, dice, lineup));
    expect(games.filter(isDeal).length).toBeGreaterThanOrEqual(16);
  });

  it('has one more issue drafted like its own, which plays once the points are shared out', () => {
    const before = draftOf(canteen);
    const text = changed(before, addIssue(before, drafting(t)));
    const { problems } = diagnoseScenario('draft.yaml', text);
    expect(problems.map(({ said }) => said[0]?.key)).toEqual(['sheet.best', 'sheet.best']);
    const ids = Object.keys((parse(text) as { parties: object }).parties);
    const shared = ids.reduce((each, party) => changed(each, shareOut(each, party)), text);
    const scenario = goodScenario(shared);
    expect(scenario.issues.at(-1)).toMatchObject({ id: 'question-6', title: 'Question 6' });
    const own = madeUpIn(parse(text), drafting(t)).length;
    expect(own - madeUpIn(parse(before), drafting(t)).length).toBeGreaterThan(10);
    const lineup = usualLineup(scenario);
    const games = Array.from({ length: 20 }, (_, dice) => playGame(scenario, dice, lineup));
    expect(games.filter(isDeal).length).toBeGreaterThanOrEqual(16);
  });

  it('says what its author wrote, where it belongs', () => {
    const scenario = goodScenario(draftOf(canteen));
    expect(scenario).toMatchObject({
      id: 'the-works-canteen-who-pays',
      title: 'The works canteen: who pays?',
      venue: { city: 'Leeds' },
      parties: [
        { name: 'The union', emblem: { letters: 'UN' }, delegation: [{ name: 'Mary Firth' }] },
        { name: 'The firm', ratifiers: [{ name: 'The board' }, { name: 'The bank' }, {}] },
      ],
    });
    const [price, hours] = scenario.issues;
    expect(price?.options.map(({ title }) => title)).toEqual(canteen.issues?.[0]?.options);
    expect(hours?.options).toHaveLength(3);
    expect(scenario.summary).toMatch(/^The union and the firm meet in Leeds\./);
    expect(hours?.text).toMatch(/^The union and the firm see “Opening hours” differently/);
    const [union, firm] = scenario.parties;
    expect(union.positions['price-of-a-meal']?.option).toBe('option-3-pounds');
    expect(firm.positions['price-of-a-meal']?.option).toBe('option-6-pounds');
    expect(union.sheet.points['opening-hours']?.options['all-day']).toBe(33);
    expect(firm.sheet.points['who-cooks']?.options['a-caterer']).toBe(33);
  });

  it('keeps a sentence whole where a title has no room for it, and cuts it after a word', () => {
    const whole = 'Closed in April and May, when the herring spawn in the bay';
    const options = [whole, `${whole} again`, 'Open.'];
    const { issues } = goodScenario(draftOf({ issues: [{ title: 'The bay', options }] }));
    const [long, longer, open] = issues[0]?.options ?? [];
    expect(long).toMatchObject({
      title: 'Closed in April and May, when the…',
      clause: `“The bay” shall be settled in this way: “${whole}”.`,
      headline: `Two sides agree: ${whole}`,
    });
    expect(longer?.title).toBe('Closed in April and May, when the… (2)');
    expect(open?.clause).toMatch(/“Open”\.$/);
  });

  it('begins where its author says that things are today', () => {
    const price = { title: 'Pay', options: ['20% more', '10% more', '5% more'] };
    const today = (today: number | 'none') => {
      const { issues } = goodScenario(draftOf({ issues: [{ ...price, today }] }));
      const { statusQuo, options = [] } = issues[0] ?? {};
      const at = options.findIndex(({ id }) => id === statusQuo);
      return { at, titles: options.map(({ title }) => title) };
    };
    expect(today(2)).toEqual({ at: 2, titles: price.options });
    const titles = ['20% more', '10% more', 'As today', '5% more'];
    expect(today('none')).toEqual({ at: 2, titles });
  });

  it.each([
    ['The nurses', 'nurses’'],
    ['The fishermen', 'fishermen’s'],
    ['The union', 'union'],
    ['The press', 'press'],
    ['Wales', 'Wales'],
  ])('gives %s an adjective, a home and a place that sentences can use', (name, adjective) => {
    const [side] = goodScenario(draftOf({ city: 'Leeds', sides: [{ name }] })).parties;
    expect(side).toMatchObject({ name, adjective, capital: 'Leeds', home: 'the leadership' });
  });

  it('says “are” of people at home whose name is a plural', () => {
    const home = ['The ward sisters', 'The press', 'Wales'];
    const [side] = goodScenario(draftOf({ sides: [{ home }] })).parties;
    expect(side.ratifiers.map(({ plural }) => plural)).toEqual([true, false, false]);
  });

  it('calls somebody at home briefly without an article', () => {
    const home = ['The ward sisters', 'The young nurses of the night'];
    const [side] = goodScenario(draftOf({ sides: [{ home }] })).parties;
    expect(side.ratifiers.map(({ short }) => short)).toEqual(['Ward sisters', 'Young nurses…']);
  });

  it('is written as authors write, with comments', () => {
    const text = draftOf(canteen);
    expect(text).toMatch(/^# yaml-language-server: \$schema=.*\n#\n# A first draft/);
    expect(text).toContain('\n# What they talk about');
    expect(text).toContain("\n    colour: '#8A2432'\n");
    expect(text).toContain('\n        allowed: [');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(130);
  });

  it('is good whatever was answered', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('all', 'vague', 'yes', '1993', 'a: b', '#x', '- y', 'x'.repeat(200), 'Ж'),
    );
    const side = fc.record(
      {
        name: word,
        adjective: word,
        capital: word,
        head: word,
        office: word,
        home: fc.array(word, { maxLength: 6 }),
        first: fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 9 }),
      },
      { requiredKeys: [] },
    );
    const issue = fc.record(
      {
        title: word,
        options: fc.array(word, { maxLength: 8 }),
        today: fc.constantFrom<'none' | number>('none', 0, 1, 7),
      },
      { requiredKeys: [] },
    );
    const answers = fc.record(
      {
        title: word,
        city: word,
        place: word,
        sides: fc.tuple(side, side),
        issues: fc.array(issue, { maxLength: 5 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const { problems } = diagnoseScenario('draft.yaml', draftOf(given));
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ line, said }) => ({ line, said }))).toEqual([]);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

describe('a copy', () => {
  it.each(FILES)('of %s differs in its id and its title alone', (file) => {
    const { text } = bundledScenario(file);
    const made = copyOf(text, { id: 'other-talks', title: 'Other talks' });
    const copy = made.ok ? made.value : '';
    const differs = copy.split('\n').filter((line, at) => line !== text.split('\n')[at]);
    expect(differs).toEqual(['id: other-talks', 'title: Other talks']);
    expect(parse(copy)).toMatchObject({ id: 'other-talks', title: 'Other talks' });
  });

  it('is not made under a name that can be none', () => {
    const made = copyOf('id: a\ntitle: b\n', { id: 'Not a name', title: 'x' });
    expect(made).toMatchObject({ ok: false, error: { key: 'edit.malformed' } });
  });
});

describe('a domain of Genius', () => {
  const [domain, tenant, owner] = ['orchard', 'orchard-tenant', 'orchard-owner'].map((name) =>
    readFileSync(`tests/fixtures/genius/${name}.xml`),
  ) as [Buffer, Buffer, Buffer];

  it('becomes a benchmark that is good, with a word on how it was made', () => {
    const space = geniusSpaceOf([domain, tenant, owner]);
    const made = space.ok && fromGenius(space.value, 'The orchard', () => 'Two lines,\nas told.');
    if (!made || !made.ok) throw new Error('It was not read.');
    expect(made.value.id).toBe('the-orchard');
    expect(made.value.text).toMatch(
      /^# yaml-language-server.*\n# Two lines,\n# as told\.\nformat: 2\n/,
    );
    const { value, problems } = diagnoseScenario('the-orchard.yaml', made.value.text);
    expect(problems).toEqual([]);
    expect(value?.kind).toBe('benchmark');
  });

  it('is refused with each file that cannot be read', () => {
    const broken = new Uint8Array([0, 1, 2, 255]);
    const space = geniusSpaceOf([broken, tenant, broken]);
    const files = space.ok ? [] : space.error.map(({ file }) => file);
    expect(files).toEqual(['domain', 'profile 2']);
  });
});
