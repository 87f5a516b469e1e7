import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MendingWords } from '../../src/app/studio/mending-words.ts';
import { readTree, type Path } from '../../src/authoring/tree.ts';
import { editedBy, type PlainValue } from '../../src/authoring/edit.ts';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { mendWords } from '../../src/screens/studio/mending/mend-words.ts';
import { gathered } from '../../src/screens/studio/mending/unwritten.ts';

const example = readFileSync('tests/fixtures/example.yaml', 'utf8');

/** The phrases as they come, so that what fills them can be seen. */
const words: MendingWords = {
  problem: (said) => said.map(({ key, values }) => `${key} ${JSON.stringify(values)}`).join(' '),
  field: () => 'nothing yet',
  thing: (thing, fields) => `${thing} needs ${fields.join(', ')}`,
  within: (where, fields) => `${where} (${fields.join(', ')})`,
};

/** What is to be put right of the example with something in it changed. */
function mended(...sets: readonly (readonly [Path, PlainValue])[]): readonly string[] {
  const tree = readTree(example);
  const made =
    tree &&
    editedBy(
      tree,
      sets.map(([path, value]) => ({ kind: 'set', path, value })),
    );
  if (!made?.ok) throw new Error('The example cannot be changed so.');
  const { data, text } = made.value.tree;
  const { problems } = diagnoseScenario('example.yaml', text, {
    seeds: new Map(),
    works: new Map(),
  });
  const names = { data, name: (path: Path) => String(path.at(-1)) };
  const own = problems.filter(({ code }) => code !== 'citation');
  return gathered(data, own).map((mend) => mendWords(words, names, mend));
}

describe('what is to be put right', () => {
  it('gathers what is not filled in yet, a thing a line', () => {
    const blank = (...path: Path) => [['issues', 0, ...path], ''] as const;
    const clauses = [0, 1].map((at) => blank('options', at, 'clause'));
    expect(mended(blank('title'), blank('text'), ...clauses)).toEqual([
      expect.stringMatching(/ needs title, text, options \(clause\)$/),
    ]);
  });

  it('calls a field by its name in the forms, and a thing by its title', () => {
    const [long] = mended([['title'], 'x'.repeat(100)]);
    expect(long).toContain('form.isNot {"name":"title"');
    const ladder = mended([['parties', 'se', 'positions', 'animals', 'option'], 'some']).join();
    expect(ladder).toContain('“Eight thousand each”');
  });

  it('calls the one of several things with the same id that the place is of', () => {
    const [old] = [['parties', 'se', 'ratifiers', 0, 'threshold']] as const;
    const hard = mended(
      [['parties', 'se', 'ratifiers', 0, 'id'], 'new-1'],
      [['events', 0, 'id'], 'new-1'],
      [old, 9],
    ).join();
    expect(hard).not.toContain('new-1 ');
    expect(hard).toMatch(/play\.approvesNothing \{"ratifier":"“[A-Z]/);
  });
});
