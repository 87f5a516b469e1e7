import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../src/authoring/completion.ts';
import { readTree, type Path } from '../../src/authoring/tree.ts';
import { exampleText } from '../scenario/example.ts';

/** What is offered where `|` stands, in the example with one piece replaced. */
function offered(from: string, to: string, last?: unknown): readonly string[] {
  const at = exampleText.indexOf(from);
  if (at < 0) throw new Error(from);
  const text = `${exampleText.slice(0, at)}${to.replace('|', '')}${exampleText.slice(at + from.length)}`;
  const citable = ['rome-2001#f1', 'known: abm-treaty'];
  return completionsAt(text, at + to.indexOf('|'), citable, last).map(({ insert }) => insert);
}

describe('completion', () => {
  it.each([
    ['a party', 'opens: se', 'opens: |', ['se', 'fi']],
    ['a word of a list', 'persona: professional', 'persona: t|', ['tactician']],
    ['yes or no', 'essential: true', 'essential: |', ['true', 'false']],
    ['an option of its issue', 'option: few', 'option: |', ['many', 'some', 'few']],
    ['a status quo', 'statusQuo: many', 'statusQuo: s|', ['some']],
    [
      'the issue of a step',
      '        issue: animals\n        from',
      '        issue: f|\n        from',
      ['fence'],
    ],
    ['its end', '        to: some', '        to: |', ['many', 'some', 'few']],
    ['between brackets', 'allowed: [few, some]', 'allowed: [few, |]', ['many', 'some', 'few']],
    [
      'in a block between brackets',
      '{ option: many, needsSupport: 1 }',
      '{ option: m|, needsSupport: 1 }',
      ['many'],
    ],
    [
      'a key between brackets',
      '{ noAgreement: fi, points: 2 }',
      '{ noAgreement: fi, p| }',
      ['points: '],
    ],
    ['a citation', "because: 'designed: the low end'", 'because: r|', ['rome-2001#f1']],
    [
      'a citation in quotes',
      "because: 'designed: the low end'",
      'because: k|',
      ["'known: abm-treaty'"],
    ],
    ['a key at the top', 'minutes: 15\n', 'mi|\n', ['minutes: ']],
    ['a key of a party', '    quorum: 2\n    gestures', '    q|\n    gestures', ['quorum: ']],
    ['a key that holds more', '    mandate:\n      animals', '    m|\n      animals', ['mandate:']],
    ['the first key of an entry', '      - id: early-count', '      - i|', ['id: ']],
    ['a further key of an entry', '        trust: 6\n', '        tr|\n', ['trust: ']],
    ['what a gesture touches', '{ herders: -1 }', '{ | }', ['riksdag: ', 'herders: ']],
  ] as const)('offers %s', (_, from, to, inserts) => {
    expect(offered(from, to)).toEqual(inserts);
  });

  it.each([
    ['a number', 'minutes: 15', 'minutes: 1|', []],
    ['a sentence', 'title: ', 'title: T| ', []],
    ['a party', 'opens: se', 'opens: |', ['se', 'fi']],
    ['a word of a list', 'persona: professional', 'persona: t|', ['tactician']],
    ['yes or no', 'essential: true', 'essential: |', ['true', 'false']],
    ['a citation', "because: 'designed: the low end'", 'because: r|', ['rome-2001#f1']],
  ])('offers the same for %s where it knows what was read last', (_, from, to, inserts) => {
    const { data } = readTree(exampleText) ?? {};
    expect(data).toBeDefined();
    expect(offered(from, to, data)).toEqual(inserts);
    expect(offered(from, to)).toEqual(inserts);
  });

  it('offers no key that is there already', () => {
    expect(offered('minutes: 15\n', 'minutes: 15\n|\n')).not.toContain('title: ');
    expect(offered('minutes: 15\n', 'minutes: 15\n|\n')).toContain('kind: ');
  });

  it('works on a text that is broken elsewhere, by what it said before', () => {
    const text = `${exampleText}\nbroken: [\nopens: `;
    const last = readTree(exampleText)?.data;
    const inserts = completionsAt(text, text.length, [], last).map(({ insert }) => insert);
    expect(inserts).toEqual(['se', 'fi']);
  });

  it('says at each place of the example what stands there by lines alone', () => {
    const tree = readTree(exampleText);
    const places: Path[] = [
      ['venue', 'backdrop'],
      ['parties', 'fi', 'persona'],
      ['parties', 'se', 'concessions', 1, 'to'],
      ['issues', 1, 'options', 2, 'contingent', 'event'],
      ['history', 'outcome'],
    ];
    for (const path of places) {
      const place = tree?.placeOf(path);
      const found = completionsAt(exampleText, place?.from ?? 0);
      expect(found.length, path.join('.')).toBeGreaterThan(1);
      expect(found[0]?.path).toEqual(path);
    }
  });

  it('never throws, wherever in whatever text', () => {
    for (const text of [
      '',
      '- ',
      'a: [',
      '{',
      "'",
      'a:\n\t- b',
      '- - - x',
      exampleText.slice(0, 900),
    ]) {
      for (let at = 0; at <= text.length; at += 7) {
        expect(Array.isArray(completionsAt(text, at))).toBe(true);
      }
    }
  });
});
