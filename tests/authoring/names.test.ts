import { describe, expect, it } from 'vitest';
import { edit, type Edit } from '../../src/authoring/edit.ts';
import { isMadeUp, outlineOf, type Line } from '../../src/authoring/outline.ts';
import { namedAfter } from '../../src/authoring/references/named-after.ts';
import { changedText } from '../../src/authoring/text-change.ts';
import { readTree } from '../../src/authoring/tree.ts';
import { exampleText } from '../scenario/example.ts';

const because = 'designed: for a test';

function after(text: string, wanted: Edit): string {
  const made = edit(text, wanted);
  if (!made.ok) throw new Error(made.error.key);
  return changedText(text, made.value);
}

const dataOf = (text: string): unknown => readTree(text)?.data;

const event = (id: string) => ({
  id,
  title: '',
  text: 'A.',
  when: { rounds: [1, 2], chance: 1 },
  because,
});
const withEvent = after(exampleText, {
  kind: 'insert',
  path: ['events'],
  at: 0,
  value: event('new-1'),
});

describe('a thing that is new', () => {
  it('is called after its title, by no name that something else has', () => {
    const path = ['events', 0, 'title'];
    const named = namedAfter(dataOf(withEvent), path, 'A Flood in May', isMadeUp);
    expect(named).toEqual({ kind: 'rename', path: ['events', 0, 'id'], to: 'a-flood-in-may' });
    const again = after(withEvent, {
      kind: 'set',
      path: ['events', 1, 'id'],
      value: 'a-flood-in-may',
    });
    expect(namedAfter(dataOf(again), path, 'A Flood in May', isMadeUp)?.to).toBe(
      'a-flood-in-may-2',
    );
  });

  it('keeps an id that its author gave, and one without a title', () => {
    const own = after(withEvent, { kind: 'set', path: ['events', 0, 'id'], value: 'flood' });
    expect(namedAfter(dataOf(own), ['events', 0, 'title'], 'A Flood', isMadeUp)).toBeUndefined();
    expect(namedAfter(dataOf(withEvent), ['events', 0, 'title'], ' ', isMadeUp)).toBeUndefined();
    expect(
      namedAfter(dataOf(withEvent), ['events', 0, 'text'], 'A Flood', isMadeUp),
    ).toBeUndefined();
  });

  it('is called so where a clause cites it, a passage by its first words', () => {
    const work = {
      ...{ id: 'new-1', by: 'A. Smith', title: '', date: '1990', what: 'book' },
      says: [{ id: 'new-1', text: '' }],
    };
    const added = after(exampleText, { kind: 'insert', path: ['works'], at: 0, value: work });
    const cited = after(added, {
      kind: 'set',
      path: ['venue', 'because'],
      value: 'known: new-1#new-1',
    });
    const named = [
      [['works', 0, 'title'], 'Water'],
      [['works', 0, 'says', 0, 'text'], 'The baths lost money every year.'],
    ] as const;
    const all = named.reduce((text, [path, value]) => {
      const renamed = namedAfter(dataOf(text), path, value, isMadeUp);
      return renamed ? after(text, renamed) : text;
    }, cited);
    expect(all).toContain('known: water#the-baths-lost-money');
  });
});

it('a concession is called by its issue and where it goes, and not by its id', () => {
  const all = (lines: readonly Line[]): readonly Line[] =>
    lines.flatMap((each) => [each, ...all(each.lines)]);
  const labels = all(outlineOf(dataOf(exampleText))).flatMap(({ part, label }) =>
    part === 'concession' ? [label] : [],
  );
  expect(labels).toContain('How many animals may cross: Eight thousand each');
  expect(labels.join()).not.toMatch(/se-|fi-/);
});
