import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edit } from '../../src/authoring/edit.ts';
import { authoringWords } from '../../src/words/authoring.ts';
import sentences from '../../src/words/en/studio/authoring.json' with { type: 'json' };
import { sourceFiles } from '../support/source-imports.ts';
import { englishVoice } from '../kit/voice.ts';
import { exampleText } from '../scenario/example.ts';

const { t } = await englishVoice('authoring');
const source = sourceFiles('src/authoring')
  .filter(({ path }) => !path.endsWith('-key.ts'))
  .map(({ path }) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the words of authoring', () => {
  it('are each said by something', () => {
    const keys = Object.entries(sentences).flatMap(([area, within]) =>
      Object.keys(within).map((key) => `${area}.${key}`),
    );
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  it('say why an edit is refused', () => {
    const made = edit(exampleText, { kind: 'rename', path: ['issues', 0], to: 'fence' });
    expect(made.ok ? '' : authoringWords(t, made.error)).toBe(
      'Something else is already called “fence”. Choose another name.',
    );
  });
});
