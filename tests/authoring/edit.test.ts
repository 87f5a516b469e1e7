import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composedChanges } from '../../src/authoring/composed-changes.ts';
import { edit } from '../../src/authoring/edit.ts';
import { changedText, type TextChanges } from '../../src/authoring/text-change.ts';
import { inverseOf } from './inverse.ts';
import { dice } from '../../src/lib/dice.ts';
import { FILES } from '../kit/bundled-scenario.ts';
import { exampleText } from '../scenario/example.ts';
import { expected, randomEdit } from './random-edit.ts';

const scenarioText = (file: string): string => readFileSync(`scenarios/${file}.yaml`, 'utf8');
const dataOf = (text: string): unknown => parse(text);

/** A few edits of a text, one after another, each held to what it says; undone at the end. */
function editAndUndo(text: string, seed: number, count: number): void {
  const roll = dice(seed, 'edits');
  let [now, all]: [string, TextChanges] = [text, []];
  for (let n = 0; n < count; n += 1) {
    const before = dataOf(now);
    const wanted = randomEdit(roll, before);
    const made = edit(now, wanted);
    if (!made.ok) throw new Error(`${JSON.stringify(wanted)}: ${JSON.stringify(made.error)}`);
    const after = changedText(now, made.value);
    expect(dataOf(after), JSON.stringify(wanted)).toEqual(expected(before, wanted));
    expect(changedText(after, inverseOf(now, made.value))).toBe(now);
    all = composedChanges(all, made.value);
    now = after;
  }
  expect(changedText(text, all)).toBe(now);
  expect(changedText(now, inverseOf(text, all))).toBe(text);
}

describe('any edits, one after another', { timeout: 120_000 }, () => {
  it('of the example say what they say, change nothing else, and can be undone', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        editAndUndo(exampleText, seed, 3);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('of the example with the line ends of Windows, a mark at its head and no last line end', () => {
    const odd = `\ufeff${exampleText.trimEnd().replaceAll('\n', '\r\n')}`;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        editAndUndo(odd, seed, 3);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  it.each(FILES)('of %s', (file) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        editAndUndo(scenarioText(file), seed, 2);
      }),
      { numRuns: 8, seed: 3 },
    );
  });
});
