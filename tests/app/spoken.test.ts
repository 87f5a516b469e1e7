import { expect, it, vi } from 'vitest';
import {
  languageOf,
  onSpoken,
  rememberSpoken,
  speaksOther,
} from '../../src/app/languages/spoken.ts';
import { translatedScenario } from '../kit/translated-scenario.ts';

it('knows the language of every text of a scenario, alone and in a list, and of nothing else', () => {
  expect(speaksOther('en')).toBe(false);
  const heard = vi.fn();
  const stop = onSpoken(heard);
  for (const language of ['ar', 'ru', 'he', 'fa', 'zh-Hans'] as const) {
    const { scenario } = translatedScenario('rome-2001', language);
    rememberSpoken(scenario, scenario.language);
    const [first, second] = scenario.issues;
    expect(languageOf(scenario.title)).toBe(language);
    expect(languageOf(` ${scenario.summary}\n`)).toBe(language);
    expect(languageOf(first!.options[0]!.clause)).toBe(language);
    expect(languageOf(`${first!.short}: ${first!.options[1]!.title}; ${second!.short}`)).toBe(
      language,
    );
    expect(languageOf(`\u2068${first!.title}\u2069`)).toBe(language);
    expect(languageOf(`${first!.title}, 23 April 2007`)).toBeUndefined();
    expect(languageOf(scenario.id)).toBeUndefined();
    for (const { because } of scenario.issues) expect(languageOf(because)).toBeUndefined();
  }
  expect(speaksOther('en')).toBe(true);
  expect(heard).toHaveBeenCalledTimes(5);
  stop();
  rememberSpoken(
    { text: 'Ein Satz.\n\nNoch einer.', because: 'known: work; designed: Ein Grund.' },
    'de',
  );
  expect(heard).toHaveBeenCalledTimes(5);
  expect(['Ein Satz.', 'Noch einer.', 'Ein Grund.'].map(languageOf)).toEqual(['de', 'de', 'de']);
  expect(languageOf('Settings')).toBeUndefined();
});
