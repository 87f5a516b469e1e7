import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/studio/read-text.ts';
import { exampleText } from '../../scenario/example.ts';
import { wordsOf } from '../../kit/problem-words.ts';

const none = { seeds: new Map(), works: new Map() };

describe('a text that the studio reads', () => {
  it('gives its scenario and how it plays', async () => {
    const read = await readText({ file: 'a.yaml', text: exampleText }, () => Promise.resolve(none));
    expect(read.text).toBe(exampleText);
    expect(read.data).toBeDefined();
  });

  it('has an answer in words where the reader broke down', async () => {
    const broken = () => Promise.reject(new Error('not fetched'));
    const read = await readText({ file: 'a.yaml', text: exampleText }, broken);
    expect(read).toMatchObject({ text: exampleText, scenario: undefined, data: undefined });
    expect(read.problems.map(wordsOf)).toEqual([
      expect.stringMatching(/^Something went wrong while this text was read/),
    ]);
  });
});
