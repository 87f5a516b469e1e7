import { expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/app/settings.ts';

it('settings come back as they were stored', () => {
  const set = { ...defaultSettings, theme: 'night', textSize: 1.3, notes: ['floor'] };
  expect(parseSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
});

it('settings take what is good of damaged ones and the default for the rest', () => {
  expect(
    parseSettings({ theme: 'sepia', motion: 'none', textSize: 40, language: 7, notes: [1, 'a'] }),
  ).toEqual({ ...defaultSettings, motion: 'none', notes: ['a'] });
});

it.each([null, 'night', 3, [], undefined])('settings survive %j in their place', (stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
});
