import { describe, expect, it } from 'vitest';
import { applyOverlay, parseOverlay, textsOf } from '../../src/scenario/translation/overlay.ts';
import { english } from '../../src/words/en/areas.ts';
import {
  fetchSentences,
  isLanguage,
  offeredLanguages,
  type Sentences,
} from '../../src/words/languages.ts';
import { pseudoTag, pseudoText, pseudoTexts } from '../../src/words/pseudo.ts';
import { pseudoOverlay } from '../../src/words/pseudo-overlay.ts';
import { openVoice } from '../../src/words/voice.ts';
import { bundledScenario, FILES } from '../kit/bundled-scenario.ts';

const gaps = /\{\{.*?\}\}|\{(?:issue|option|other)\}|\$t\([^)]*\)|<\/?[^<>]*>|&#?\w+;/g;
const areas = Object.keys(english) as (keyof typeof english)[];

function leavesOf(sentences: Sentences, above = ''): readonly (readonly [string, string])[] {
  return Object.entries(sentences).flatMap(([key, each]) =>
    typeof each === 'string' ? [[above + key, each]] : leavesOf(each, `${above}${key}.`),
  );
}

describe('the pseudo-language', () => {
  it('has no letter of ASCII, and keeps gaps, references, tags and character names', () => {
    const text =
      'Round {{round}} of <0>ten</0>: $t(table:turn.over) &nbsp;{{a, number}}, said Zoë.';
    const said = pseudoText(text);
    expect(said.replaceAll(gaps, '')).not.toMatch(/[A-Za-z]/);
    expect(said.match(gaps)).toEqual(text.match(gaps));
    expect([...said]).toHaveLength([...text].length);
  });

  it('has a letter of its own for each', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    expect(new Set(pseudoText(letters)).size).toBe(52);
  });

  it.each(areas)(
    'says everything in the area %s that English says, by the same keys',
    async (area) => {
      const [ours, theirs] = await Promise.all(
        (['en', pseudoTag] as const).map(async (tag) =>
          leavesOf((await fetchSentences(tag, area)).default),
        ),
      );
      expect(theirs?.map(([key]) => key)).toEqual(ours?.map(([key]) => key));
      expect(ours?.length).toBeGreaterThan(0);
      for (const [n, [, text]] of (theirs ?? []).entries()) {
        expect(text.replaceAll(gaps, '')).not.toMatch(/[A-Za-z]/);
        expect(text.match(gaps)).toEqual(ours?.[n]?.[1].match(gaps));
      }
    },
  );

  it('is a language that nobody is offered', () => {
    expect(isLanguage(pseudoTag)).toBe(true);
    expect(offeredLanguages).toContain('en');
    expect(offeredLanguages).not.toContain(pseudoTag);
  });

  it('counts as English does', async () => {
    const voice = await openVoice(pseudoTag, ['settings']);
    const said = [1, 2].map((count) => voice.t('settings:notesGone', { count }));
    expect(new Set(said).size).toBe(2);
    expect(said.join('')).not.toMatch(/[A-Za-z]/);
  });
});

describe('a scenario in the pseudo-language', () => {
  it.each(FILES)('has every text of %s in it, and is a translation like any other', (file) => {
    const { scenario } = bundledScenario(file);
    const overlay = pseudoOverlay(scenario);
    const { language, texts } = overlay;
    const written = JSON.stringify({ format: 1, scenario: file, language, texts });
    const read = parseOverlay(`${file}.${language}.yaml`, written, scenario);
    expect(read).toMatchObject({ ok: true, value: { missing: [] } });
    const translated = applyOverlay(scenario, overlay);
    expect(textsOf(translated)).toEqual(pseudoTexts(textsOf(scenario)));
    expect(JSON.stringify(textsOf(translated).title)).not.toMatch(/[A-Za-z]/);
    expect(translated.language).toBe(pseudoTag);
  });
});
