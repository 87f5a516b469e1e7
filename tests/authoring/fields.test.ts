import { describe, expect, it } from 'vitest';
import { explained, fieldAt } from '../../src/authoring/fields.ts';
import { outlineOf, type Line } from '../../src/authoring/outline.ts';
import { readTree, type Path } from '../../src/authoring/tree.ts';
import { describing } from '../../src/words/schema.ts';
import { FILES, bundledScenario } from '../kit/bundled-scenario.ts';
import { exampleText } from '../scenario/example.ts';
import { englishVoice } from '../kit/voice.ts';

const inEnglish = describing(await englishVoice('schema'));
const data = readTree(exampleText)?.data;

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) =>
      placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

describe('a field', () => {
  it.each([
    [['title'], { kind: 'line', most: 80 }, true],
    [['summary'], { kind: 'paragraph', most: 600 }, true],
    [['date'], { kind: 'date' }, true],
    [['rounds'], { kind: 'number', least: 2, most: 20, step: 1 }, true],
    [['difficulty'], { kind: 'choice', of: [1, 2, 3] }, false],
    [['opens'], { kind: 'name', thing: 'party', of: ['se', 'fi'] }, true],
    [['parties', 'se', 'colour'], { kind: 'colour' }, true],
    [['parties', 'se', 'brief', 'public', 'because'], { kind: 'citation', most: 1500 }, true],
    [
      ['parties', 'se', 'mandate', 'animals', 'consult', 0, 'needsSupport'],
      { kind: 'number', least: -20, most: 20, step: 0.5 },
      true,
    ],
    [
      ['parties', 'se', 'concessions', 0, 'to'],
      { kind: 'name', thing: 'option', of: ['many', 'some', 'few'] },
      true,
    ],
    [['parties', 'se', 'concessions', 0, 'id'], { kind: 'id' }, true],
    [['issues', 0, 'essential'], { kind: 'yesNo' }, false],
    [['issues', 0, 'options'], { kind: 'list', least: 3, most: 6 }, true],
    [['issues', 0, 'options', 0, 'map', 0, 'at'], { kind: 'pair', size: 2 }, true],
    [
      ['parties', 'se', 'gestures', 0, 'ratifiers'],
      { kind: 'keyed', keys: ['riksdag', 'herders'] },
      false,
    ],
    [
      ['parties', 'se', 'points', 'fence', 'options', 'gates'],
      { kind: 'either', of: [{ kind: 'number' }, { kind: 'block' }] },
      true,
    ],
  ] as const)('at %j is told by the schema and by what is declared', (path, field, isNeeded) => {
    expect(fieldAt(data, path)).toMatchObject({ field, isNeeded });
  });

  it('tells the keys that are not there yet, and what holds without them', () => {
    const { field } = fieldAt(data, ['issues', 0]) ?? {};
    expect(field).toMatchObject({ kind: 'block', left: ['spoken', 'read'] });
    expect(fieldAt(data, ['issues', 2])?.field).toMatchObject({
      left: ['spoken', 'essential', 'read'],
    });
    expect(fieldAt(data, ['minutes'])?.usual).toBe(20);
  });

  it.each(['example', ...FILES])(
    'stands at every place of %s, with words that explain it',
    (file) => {
      const text = file === 'example' ? exampleText : bundledScenario(file as 'rome-2001').text;
      const read = readTree(text)?.data;
      const places = placesIn(read).slice(1);
      expect(places.length).toBeGreaterThan(300);
      for (const path of places) {
        expect(fieldAt(read, path), path.join('.')).toBeDefined();
        expect(explained(inEnglish, read, path), path.join('.')).toMatch(/\S/);
      }
    },
  );

  it('is not there where the format has no such place', () => {
    for (const path of [
      ['titel'],
      ['issues', 'x'],
      ['parties', 'se', 'name', 0],
      ['rounds', 'x'],
    ]) {
      expect(fieldAt(data, path)).toBeUndefined();
    }
  });
});

describe('the outline', () => {
  const all = (lines: readonly Line[]): readonly Line[] =>
    lines.flatMap((line) => [line, ...all(line.lines)]);

  it('shows a file as its author sees it: the author’s own names, and how many', () => {
    const lines = all(outlineOf(data));
    const said = lines.map(({ part, label, count }) => `${part} ${label ?? count ?? ''}`);
    expect(said.slice(0, 5)).toEqual([
      'talks The pasture line',
      'venue Tromsø',
      'rules ',
      'issues 5',
      'issue How many animals may cross',
    ]);
    for (const each of ['party Finland', 'person Kari Strand', 'ratifiers 2', 'points 5']) {
      expect(said).toContain(each);
    }
    expect(said).toContain('concession How many animals may cross: Eight thousand each');
    expect(said).toContain('work Convention on Grazing');
  });

  it('leads to places of the file', () => {
    const tree = readTree(exampleText);
    for (const { part, path } of all(outlineOf(data))) {
      if (part === 'rules') continue; // the usual ones hold
      const there = tree?.placeOf(path) !== undefined || fieldAt(data, path)?.isNeeded === false;
      expect(there, `${part} ${path.join('.')}`).toBe(true);
    }
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { parties: { a: null, b: [] }, issues: { x: 1 }, events: [null, 3, { title: 4 }] },
  ])('stands of whatever half of a file there is: %j', (half) => {
    expect(outlineOf(half).length).toBeGreaterThanOrEqual(5);
  });
});
