import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Lexer, isScalar, parseDocument, visit } from 'yaml';
import { edit, type Edit } from '../../src/authoring/edit.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { dice } from '../../src/lib/dice.ts';
import { FILES } from '../kit/bundled-scenario.ts';
import { exampleText } from '../scenario/example.ts';

function made(text: string, wanted: Edit): string {
  const changes = edit(text, wanted);
  if (!changes.ok) throw new Error(changes.error.key);
  return changedText(text, changes.value);
}

const set = (text: string, path: readonly (string | number)[], value: string | number | boolean) =>
  made(text, { kind: 'set', path, value });

function commentsOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#'));
}

describe('a value that is set', () => {
  it.each([
    ['a: plain\n', 'other words', 'a: other words\n'],
    ['a: plain\n', 'with: colon', "a: 'with: colon'\n"],
    ['a: plain\n', "it's: both", 'a: "it\'s: both"\n'],
    ['a: plain # why\n', 'yes', "a: 'yes' # why\n"],
    ["a: 'single'\n", 'words', "a: 'words'\n"],
    ["a: 'single'\n", "it's", "a: 'it''s'\n"],
    ["a: 'single'\n", 'two\nlines', 'a: >-\n  two\n\n  lines\n'],
    ['a: "double"\n', "it's", 'a: "it\'s"\n'],
    ['a: "double"\n', 'two\nlines', 'a: "two\\nlines"\n'],
    ['a: 2031-05-12\n', '2031-05-13', 'a: 2031-05-13\n'],
    ['a: words\n', '2031-05-13', "a: '2031-05-13'\n"],
    ['a: words\n', '1993', "a: '1993'\n"],
    ["a: '1993'\n", '1994', "a: '1994'\n"],
    ['a: >-\n  one\n  two\nb: 1\n', 'one three', 'a: >-\n  one three\nb: 1\n'],
    ['a: >- # why\n  one\n\n\nb: 1\n', 'two', 'a: >- # why\n  two\n\n\nb: 1\n'],
    ['a: |\n  one\n  two\n', 'one\nthree\n', 'a: |\n  one\n  three\n'],
    ['a: |\n  one\n  two\n', 'one\nthree', 'a: |-\n  one\n  three\n'],
    ['a: >-\n    one\n    two\n', ' blank', "a: ' blank'\n"],
    ['a: [x, y] # why\n', 'z', 'a: z # why\n'],
    ['a: # why\n  - x\n', 'z', 'a: z # why\n'],
    ['a: &m one\nb: 2\n', 'two', 'a: &m two\nb: 2\n'],
    ['a:\nb: 2\n', 'one', 'a: one\nb: 2\n'],
    ['a: # why\nb: 2\n', 'one', 'a: one # why\nb: 2\n'],
    ['{ a: x, b: 1 }', 'y, z', "{ a: 'y, z', b: 1 }"],
    ['{ a, b: 1 }', 'z', '{ a: z, b: 1 }'],
    ['a: x\r\nb: 1\r\n', 'one\ntwo', 'a: >-\r\n  one\r\n\r\n  two\r\nb: 1\r\n'],
  ] as const)('of %j to %j stands in the style that stood there: %j', (text, value, after) => {
    expect(set(text, ['a'], value)).toBe(after);
  });

  it('goes into a block where its line would be too long, and stays as wide as it was', () => {
    const long = 'word '.repeat(40).trim();
    const folded = set('a: short\n', ['a'], long);
    expect(folded).toMatch(/^a: >-\n( {2}word.*\n)+$/);
    const narrow = `a: >-\n  ${'word '.repeat(6).trim()}\n  word\n`;
    const lines = set(narrow, ['a'], long).trimEnd().split('\n').slice(1);
    expect(Math.max(...lines.map((line) => line.length))).toBe(31);
  });

  it.each([...FILES, 'the example'])('leaves every comment of %s', (file) => {
    const text =
      file === 'the example' ? exampleText : readFileSync(`scenarios/${file}.yaml`, 'utf8');
    const comments = commentsOf(text);
    const paths: (readonly (string | number)[])[] = [];
    visit(parseDocument(text), {
      Scalar: (key, node, above) => {
        if (key === 'key' || !isScalar(node)) return;
        const steps = [...above, node].flatMap((each, at, all): (string | number)[] => {
          const around = all[at - 1] as { items?: readonly unknown[]; key?: unknown } | undefined;
          if (isScalar(around?.key) && around === all[at - 1] && around.items === undefined) {
            return [String(around.key.value)];
          }
          const place = around?.items?.indexOf(each) ?? -1;
          return place >= 0 && (each as { key?: unknown }).key === undefined ? [place] : [];
        });
        paths.push(steps);
      },
    });
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const roll = dice(seed, 'comments');
        const value = roll.pick(['new words', 'a: b', 'two\nlines', '']);
        expect(commentsOf(set(text, roll.pick(paths), value))).toEqual(comments);
      }),
      { numRuns: 6, seed: 4 },
    );
  });
});

describe('what is put in', () => {
  it('stands where the format has it, and in the order of the format', () => {
    const text = set(exampleText, ['parties', 'fi', 'brief', 'public', 'read'], 'abcdefg');
    expect(text).toContain(`would say in public'\n        read: abcdefg\n      confidential:`);
    const kind = set(exampleText, ['kind'], 'benchmark');
    expect(kind).toContain('format: 2\nkind: benchmark\nid: pasture-line\n');
    const rule = { because: 'designed: x', allowed: ['few'] };
    const ruled = made(exampleText, {
      kind: 'set',
      path: ['parties', 'fi', 'mandate', 'animals'],
      value: rule,
    });
    expect(ruled).toContain(
      "    mandate:\n      animals:\n        allowed: [few]\n        because: 'designed: x'\n    concessions:",
    );
  });

  it('is keyed by an issue where the issue stands in the file', () => {
    const value = { option: 'yearly', text: 'Once.', because: 'designed: x' };
    const path = ['parties', 'se', 'positions', 'inspections'];
    const gone = made(exampleText, { kind: 'remove', path });
    expect(made(gone, { kind: 'set', path, value })).toContain(
      "last'\n      inspections:\n        option: yearly\n        text: Once.\n        because: 'designed: x'\n      term:",
    );
  });

  it.each([
    ['a: []\n', 0, 'x', 'a: [x]\n'],
    ['a:\n', 0, 'x', 'a: [x]\n'],
    ['b: 1\n', 0, 'x', 'b: 1\na: [x]\n'],
    ['a: [x, y]\n', 1, 'z', 'a: [x, z, y]\n'],
    ['a: [\n    x,\n    y,\n  ]\n', 2, 'z', 'a: [\n    x,\n    y,\n    z,\n  ]\n'],
    ['a:\n  - x\n  - y\n', 0, 'z', 'a:\n  - z\n  - x\n  - y\n'],
    ['a:\n- x\n- y', 2, 'z', 'a:\n- x\n- y\n- z'],
    [
      'a:\n  - x # one\n\n  # about y\n  - y\n',
      1,
      'z',
      'a:\n  - x # one\n\n  - z\n\n  # about y\n  - y\n',
    ],
    ['a:\n  # about x\n  - x\n', 0, 'z', 'a:\n  - z\n  # about x\n  - x\n'],
  ] as const)('into %j at %i, %s: %j', (text, at, value, after) => {
    expect(made(text, { kind: 'insert', path: ['a'], at, value })).toBe(after);
  });
});

describe('what is taken out', () => {
  it.each([
    ['a: 1\nb: 2\n', ['a'], 'b: 2\n'],
    ['a: 1\nb: 2', ['b'], 'a: 1'],
    ['# head\na: 1\nb: 2\n', ['a'], '# head\nb: 2\n'],
    ['a: 1\n\n# about b\nb: 2 # two\n\nc: 3\n', ['b'], 'a: 1\n\nc: 3\n'],
    ['a: 1\nb:\n  - x\n  # within b\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['a: 1\n# of nobody\n\nb: 2\n', ['b'], 'a: 1\n# of nobody\n\n'],
    ['a:\n  - x # one\n', ['a', 0], 'a: []\n'],
    ['a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a: {}\nc: 2\n'],
    ['- id: x\n  b: 1\n', [0, 'id'], '- b: 1\n'],
    ['a: [x, y, z]\n', ['a', 0], 'a: [y, z]\n'],
    ['a: [x, y, z]\n', ['a', 2], 'a: [x, y]\n'],
    ['a: { x: 1 }\n', ['a', 'x'], 'a: {}\n'],
    ['a: [\n    x,\n    # about y\n    y,\n  ]\n', ['a', 0], 'a: [\n    # about y\n    y,\n  ]\n'],
  ] as const)('of %j, %j, goes with the comments that belong to it: %j', (text, path, after) => {
    expect(made(text, { kind: 'remove', path })).toBe(after);
  });
});

describe('an entry that moves', () => {
  it.each([
    [
      'a:\n  # about x\n  - x # one\n\n  - y\n  - z\n',
      0,
      2,
      'a:\n  - y\n\n  - z\n  # about x\n  - x # one\n',
    ],
    ['a: [x, y, z]\n', 2, 0, 'a: [z, x, y]\n'],
    ['a:\n  - x\n  - y', 0, 1, 'a:\n  - y\n  - x'],
  ] as const)('of %j from %i to %i takes its comments along: %j', (text, from, to, after) => {
    expect(made(text, { kind: 'move', path: ['a'], from, to })).toBe(after);
  });
});

describe('an edit that would change more than it says', () => {
  it.each([
    ['a: &m one\nb: *m\n', { kind: 'set', path: ['a'], value: 'two' }, 'edit.byHand'],
    ['? a\n: one\n', { kind: 'remove', path: ['a'] }, 'edit.byHand'],
    ['a: one\n', { kind: 'remove', path: ['b'] }, 'edit.nothing'],
    ['a: one\n', { kind: 'set', path: ['a', 'b'], value: 1 }, 'edit.nothing'],
    ['a: [1]\n', { kind: 'insert', path: ['a'], at: 3, value: 1 }, 'edit.nothing'],
    ['a: [1\n', { kind: 'set', path: ['a'], value: 1 }, 'edit.unreadable'],
    ['a: 1\n', { kind: 'rename', path: ['a'], to: 'b' }, 'edit.noId'],
  ] as const)('of %j, %j, is refused: %s', (text, wanted, key) => {
    expect(edit(text, wanted)).toMatchObject({ ok: false, error: { key } });
  });

  it('is made of a copy where the place only repeats another', () => {
    expect(set('a: &m { x: 1 }\nb: *m\n', ['b', 'x'], 2)).toBe('a: &m { x: 1 }\nb: { x: 2 }\n');
  });
});
