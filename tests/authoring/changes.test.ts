import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  addIssue,
  addOption,
  addRatifier,
  referencesTo,
  removeWithReferences,
  shareOut,
} from '../../src/authoring/changes.ts';
import { freedBy } from '../../src/authoring/sheets/freed.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { drafting } from '../../src/words/authoring.ts';
import { openVoice } from '../../src/words/voice.ts';
import { exampleScenario, exampleText, problemsOf } from '../scenario/example.ts';

function made(changes: ReturnType<typeof removeWithReferences>, text = exampleText): string {
  if (!changes.ok) throw new Error(changes.error.key);
  return changedText(text, changes.value);
}

const because = 'designed: for a test';
const option = (id: string) => ({
  id,
  title: `Option ${id}`,
  clause: `They agree on ${id}.`,
  headline: `Agreed: ${id}`,
  because,
});
const { t } = await openVoice('en', ['authoring'], (value) => value);
const added = made(addIssue(exampleText, drafting(t)));
const withSixth = ['se', 'fi'].reduce((text, party) => made(shareOut(text, party), text), added);

describe('a thing that is added', () => {
  it('as an issue has options, and for either side a position, points and steps', () => {
    expect(problemsOf(withSixth)).toEqual([]);
    const { parties, issues } = exampleScenario(withSixth);
    const { id = '', options = [] } = issues.at(-1) ?? {};
    expect(parties.map(({ positions }) => positions[id]?.option)).toEqual([
      options[0]?.id,
      options.at(-1)?.id,
    ]);
    for (const { concessions } of parties) {
      expect(concessions.filter(({ issue }) => issue === id)).toHaveLength(2);
    }
  });

  it.each([0, 1, 2, 3])('as an option at %i has points between those of its neighbours', (at) => {
    const text = made(addOption(exampleText, 0, at, option('other')));
    expect(problemsOf(text)).toEqual([]);
    const { parties, issues } = exampleScenario(text);
    expect(issues[0]?.options[at]?.id).toBe('other');
    const points = parties.map(({ sheet }) => sheet.points['animals']?.options['other']);
    expect(points).toEqual([[0, 12, 32, 40][at], [14, 12, 5, 0][at]]);
    const allowed = parties[0].mandate['animals']?.allowed ?? [];
    expect(allowed.includes('other')).toBe(at >= 2);
  });

  it('as a ratifier stands last', () => {
    const ratifier = {
      id: 'press',
      name: 'The press',
      short: 'Press',
      about: 'They write.',
      weight: 1,
      threshold: 0,
      stances: [{ issue: 'fence', options: { full: 1 }, because }],
      reassure: { text: 'An interview.', price: 1 },
      because,
    };
    const text = made(addRatifier(exampleText, 'fi', ratifier));
    expect(problemsOf(text)).toEqual([]);
    expect(
      exampleScenario(text)
        .parties[1].ratifiers.map(({ id }) => id)
        .at(-1),
    ).toBe('press');
  });
});

describe('a thing that is taken out', () => {
  it.each([
    ['an issue', withSixth, ['issues', 0]],
    ['another issue', withSixth, ['issues', 1]],
    ['an option', exampleText, ['issues', 1, 'options', 1]],
    [
      'the option of a position',
      made(addOption(exampleText, 0, 1, option('x'))),
      ['issues', 0, 'options', 0],
    ],
    ['an option that experts open', exampleText, ['issues', 1, 'options', 2]],
    ['a dispatch', exampleText, ['events', 0]],
    ['a gesture', exampleText, ['parties', 'se', 'gestures', 0]],
  ] as const)('as %s takes along all that names it', (_, text, path) => {
    const before = referencesTo(text, path);
    const after = made(removeWithReferences(text, path), text);
    // Points that were its own are free: what else there is keeps its own.
    const freed = freedBy(parse(text), path).map(() => 'sheet.best');
    expect(problemsOf(after).map(({ said }) => said[0]?.key)).toEqual(freed);
    expect(before.length > 0 || path[0] !== 'issues').toBe(true);
  });

  it('is told beforehand of every place that names it', () => {
    const named = referencesTo(exampleText, ['issues', 1, 'options', 2]).map((each) =>
      each.join('.'),
    );
    expect(named.toSorted()).toEqual([
      'events.0.effects.4.opens.option',
      'parties.fi.points.fence.options.gates',
      'parties.se.mandate.fence.allowed.1',
      'parties.se.points.fence.options.gates',
    ]);
  });

  it('joins the steps of a ladder that it stood between', () => {
    const text = made(addOption(exampleText, 0, 1, option('x')));
    const ladder = text.replace(
      '        to: some\n',
      "        to: x\n        public: A.\n        home: B.\n        because: 'designed: y'\n      - id: se-two\n        issue: animals\n        from: x\n        to: some\n",
    );
    expect(problemsOf(ladder)).toEqual([]);
    const after = made(removeWithReferences(ladder, ['issues', 0, 'options', 1]), ladder);
    expect(problemsOf(after)).toEqual([]);
    const steps = exampleScenario(after).parties[0].concessions;
    expect(steps.map(({ id, from, to }) => `${id} ${from} ${to}`)[0]).toBe('se-two few some');
  });
});
