import { describe, expect, it } from 'vitest';
import { editedBy } from '../../src/authoring/edit.ts';
import { firstDraft } from '../../src/authoring/begin/first-draft.ts';
import { madeUpIn, retitled } from '../../src/authoring/begin/own-words.ts';
import { valueAt } from '../../src/authoring/references/references.ts';
import { bestPoints } from '../../src/authoring/sheets/best-points.ts';
import { readTree, type Path, type Tree } from '../../src/authoring/tree.ts';
import { diagnoseScenario } from '../../src/scenario/parse.ts';
import { drafting } from '../../src/words/authoring.ts';
import { openVoice } from '../../src/words/voice.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';

const { t } = await openVoice('en', ['authoring'], (value) => value);
const say = drafting(t);

const roster = 'As the roster of the ward requires';
const text = firstDraft(
  {
    sides: [
      { name: 'The nurses', home: ['The ward sisters', 'The union'] },
      { name: 'The clinic' },
    ],
    issues: [
      { title: 'Night duty', options: [roster, 'Two nights a month', 'None'] },
      { title: 'Pay', options: ['10% more', 'None'] },
    ],
  },
  say,
);

function treeOf(of: string): Tree {
  const tree = readTree(of);
  if (tree === undefined) throw new Error('It cannot be read.');
  return tree;
}

/** The draft after a title was typed in its form. */
function withTitle(of: string, path: Path, title: string) {
  const tree = treeOf(of);
  const edits = [
    { kind: 'set', path, value: title } as const,
    ...retitled(tree.data, path, title, say),
  ];
  const made = editedBy(tree, edits);
  if (!made.ok) throw new Error(made.error.key);
  return made.value.tree.text;
}

describe('what a draft made up', () => {
  it('is told with its place until it is written over', () => {
    const made = madeUpIn(treeOf(text).data, say);
    expect(made).toContainEqual({
      path: ['history', 'text'],
      text: 'What came of the talks has not been told yet.',
      isUntrue: false,
    });
    expect(made.map(({ text: said }) => said)).toContain('Something in between');
    expect(made.map(({ text: said }) => said)).not.toContain('Night duty');
    expect(made.filter(({ path }) => path.at(-1) === 'clause')).toHaveLength(15);
    const own = text.replace('What came of the talks has not been told yet.', 'They agreed.');
    const left = madeUpIn(treeOf(own).data, say);
    expect(left).toHaveLength(made.length - 1);
  });

  it('is told to be untrue where another issue matters most by now', () => {
    const untrue = (draft: string) =>
      madeUpIn(treeOf(draft).data, say).flatMap(({ path, isUntrue }) =>
        isUntrue ? [path.join('.')] : [],
      );
    expect(untrue(text)).toEqual([]);
    const tree = treeOf(text);
    const [[party = ''] = []] = Object.entries(valueAt(tree.data, ['parties']) as object);
    const [[most = ''] = []] = bestPoints(tree.data, party).toSorted(
      ([, one = 0], [, other = 0]) => other - one,
    );
    const sheet = ['parties', party, 'points', most, 'options'];
    const edits = Object.keys(valueAt(tree.data, sheet) as object).map(
      (option) => ({ kind: 'set', path: [...sheet, option], value: 0 }) as const,
    );
    const made = editedBy(tree, edits);
    if (!made.ok) throw new Error(made.error.key);
    const paths = untrue(made.value.tree.text);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toContain(`parties.${party}.`);
  });

  it.each(FILES)('is nothing in %s', (file) => {
    expect(madeUpIn(treeOf(bundledScenario(file).text).data, say)).toEqual([]);
  });

  it('names an issue by its new title, unless an author has written over it', () => {
    const own = text.replace('On ‘Night duty’ we say ‘None’.', 'Night duty? No.');
    const changed = withTitle(own, ['issues', 0, 'title'], 'Duty at night and on Sundays');
    expect(changed.replace('Night duty? No.', '')).not.toContain('Night duty');
    expect(changed).toContain('Night duty? No.');
    expect(changed).toContain('short: Duty at night…');
    expect(changed).toContain('“Duty at night and on Sundays” shall be settled in this way');
  });

  it('names an option by its new title, and no other that was called the same', () => {
    const changed = withTitle(text, ['issues', 0, 'options', 2, 'title'], 'No nights');
    expect(changed).toContain('“Night duty” shall be settled in this way: “No nights”.');
    expect(changed).toContain("headline: 'Two sides agree: No nights'");
    expect(changed).toContain('“Pay” shall be settled in this way: “None”.');
    expect(changed).not.toMatch(/“Night duty”[^\n]*“None”/);
  });

  it('never repeats what is confidential, whatever its options are called then', () => {
    const options = [
      'As we do it now so it is to be in all',
      'In the end it is up to us',
      'As before',
    ];
    const long = firstDraft({ issues: [{ title: 'Pay', options }] }, say);
    expect(diagnoseScenario('draft.yaml', long).problems).toEqual([]);
    // An author has written over the titles, clauses and headlines, and nothing else yet.
    const changed = long.replaceAll(/(title|clause|headline): .*As we do it now.*/g, '$1: As now');
    expect(changed).toContain('As we do it now');
    expect(diagnoseScenario('draft.yaml', changed).problems).toEqual([]);
  });
});
