import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Composer } from 'yaml';
import { edit, type Edit } from '../../src/authoring/edit.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { inverseOf } from './inverse.ts';
import { readTree } from '../../src/authoring/tree.ts';
import { exampleText } from '../scenario/example.ts';

const paths = [
  [],
  ['a'],
  ['a', 0],
  ['a', 'b'],
  [0],
  ['issues', 0, 'id'],
  ['parties', 'se'],
] as const;

/** Every kind of edit at every path: changes that can be undone, or a reason; never an exception. */
function editAnyway(text: string): void {
  for (const path of paths) {
    const edits: readonly Edit[] = [
      { kind: 'set', path, value: 'x' },
      { kind: 'set', path, value: { b: [1, 'two: 2'] } },
      { kind: 'remove', path },
      { kind: 'insert', path, at: 0, value: 'x' },
      { kind: 'move', path, from: 0, to: 1 },
      { kind: 'renameKey', path, to: 'b' },
      { kind: 'rename', path, to: 'b' },
    ];
    for (const each of edits) {
      const made = edit(text, each);
      if (!made.ok) expect(made.error.key).toMatch(/^edit\./);
      else
        expect(changedText(changedText(text, made.value), inverseOf(text, made.value))).toBe(text);
    }
  }
  const tree = readTree(text);
  for (const offset of [0, 1, text.length >> 1, text.length]) tree?.pathAt(offset);
}

describe('editing a hostile text', { timeout: 120_000 }, () => {
  it.each([
    ['aliases of aliases', 'x: &x [1]\na: &a [*x, *x]\nb: [*a, *a]\n'],
    ['an alias of itself', 'a: &a { b: *a }\n'],
    ['a mark on a key', '&k a: &v x\nb: *k\n'],
    ['marks of nothing', 'a: &m\nb: !!null\n'],
    ['tags', 'a: !!str 1\nb: !local x\n'],
    ['tabs', 'a:\tb\nc:\t- d\n'],
    ['keys given twice', 'a: 1\na: 2\n'],
    ['long keys', '? a\n: b\n? [c]\n: d\n'],
    ['a pair between brackets', 'a: [b: 1, c, d: ]\n'],
    ['brackets over lines, with comments', 'a: [ # one\n  b, # two\n  # three\n  c # four\n]\n'],
    ['lists in lists', 'a:\n- - - b\n    - c\n  -\n    - d\n'],
    ['comments everywhere', '# a\na: # b\n  # c\n  - # d\n    # e\n    x # f\n  # g\n# h\n'],
    ['blocks that keep their ends', 'a: |+\n  b\n\n\nc: >+\n\n  d\n'],
    ['a block with a margin of its own', 'a: |2\n    b\n   c\n'],
    ['two documents', 'a: 1\n---\na: 2\n'],
    ['the end of a document', '%YAML 1.2\n---\na: 1\n...\n'],
    ['a lone value', 'x'],
    ['nothing', ''],
    ['a mark at its head', '\ufeffa: 1'],
    ['the prototype', '__proto__: { a: 1 }\nconstructor: 2\na: { __proto__: 3 }\n'],
    ['one huge line', `a: [${'x, '.repeat(20_000)}y]\n`],
    ['great depth', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`],
    ['letters of many scripts', 'a: Ж漢🕊\u202e\n"б": [é]\n'],
    ['half a character', 'a: \ud83d\n'],
    ['old line ends', 'a: 1\rb: 2\r'],
  ])('of %s gives changes or a reason', (_, text) => {
    editAnyway(text);
  });

  it('of the example with letters changed, cut out, doubled or cut off', () => {
    const cut = fc.record({
      at: fc.nat(exampleText.length - 1),
      length: fc.nat(40),
      mark: fc.constantFrom('', ':', '- ', '&a ', '*a', '\t', '"', "'", '{', ']', '\r\n', '#', '|'),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const text = cuts.reduce(
          (all, { at, length, mark }) => `${all.slice(0, at)}${mark}${all.slice(at + length)}`,
          exampleText.slice(0, 2500),
        );
        editAnyway(text);
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});

describe('a text of tens of thousands of directives', () => {
  it('is told as one mistake, and not handed whole to the library, which makes an error of each', () => {
    const next = vi.spyOn(Composer.prototype, 'next');
    const text = Array.from({ length: 60_000 }, (_, at) => `%FOO${at} bar\n`).join('');
    expect(readTree(text)).toBeUndefined();
    const told = next.mock.calls.filter(([token]) => token.type === 'directive');
    expect(told.length).toBeLessThanOrEqual(100);
    expect(told.length).toBeGreaterThan(0);
    next.mockRestore();
  });
});
