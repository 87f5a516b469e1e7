import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubLocalStorage } from './storage/local-storage.ts';

const key = 'common-ground:settings';
const keysKey = 'common-ground:single-keys';

const defaults = {
  theme: 'system',
  motion: 'system',
  textSize: 1,
  language: 'en',
  pace: 'calm',
  sound: true,
  volume: 1,
  notes: [],
};

let kept: Record<string, unknown>;

beforeEach(() => {
  kept = stubLocalStorage();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The page opened anew. */
const openSettings = async () => {
  vi.resetModules();
  return import('../../src/app/settings.ts');
};
const openKeys = async () => {
  vi.resetModules();
  return import('../../src/app/single-keys.ts');
};

/** What the page is set to when it opens on this text, before anything else is done. */
async function settingsOf(text?: string): Promise<unknown> {
  if (text !== undefined) kept[key] = text;
  return (await openSettings()).settingsStore.getState();
}

/** Storage that may not be touched at all, as a browser does it that blocks it. */
function blockStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
}

describe('settings', () => {
  it('are the defaults on a first visit, and nothing is stored by looking', async () => {
    expect(await settingsOf()).toEqual(defaults);
    expect(kept[key]).toBeUndefined();
  });

  it('come back as they were stored, in the bare form that every version wrote', async () => {
    const set = {
      ...defaults,
      theme: 'night',
      textSize: 1.3,
      sound: false,
      volume: 2,
      notes: ['floor'],
    };
    expect(await settingsOf(JSON.stringify(set))).toEqual(set);
  });

  it('are stored as they are changed, in that same form, and open so again', async () => {
    const { changeSettings, dismissNote } = await openSettings();
    changeSettings({ theme: 'day' });
    dismissNote('floor');
    dismissNote('floor');
    const set = { ...defaults, theme: 'day', notes: ['floor'] };
    expect(JSON.parse(String(kept[key]))).toEqual(set);
    expect(await settingsOf()).toEqual(set);
  });

  it('take what is good of damaged ones and the default for the rest', async () => {
    const damaged = {
      ...{ theme: 'sepia', motion: 'none', textSize: 40, language: 7, notes: [1, 'a'] },
      ...{ sound: 'loud', volume: 7 },
    };
    expect(await settingsOf(JSON.stringify({ ...damaged, state: {}, version: 9 }))).toEqual({
      ...defaults,
      motion: 'none',
      notes: ['a'],
    });
  });

  it.each(['null', '"night"', '3', '[]', '', '{"theme":"night"', 'undefined'])(
    'are the defaults where %j stands in their place',
    async (text) => {
      expect(await settingsOf(text)).toEqual(defaults);
    },
  );

  it('hold until the page is closed where storage is blocked', async () => {
    blockStorage();
    const { changeSettings, settingsStore } = await openSettings();
    expect(settingsStore.getState()).toEqual(defaults);
    changeSettings({ pace: 'fast' });
    expect(settingsStore.getState().pace).toBe('fast');
  });
});

describe('single keys', () => {
  it.each([
    [undefined, true],
    ['on', true],
    ['off', false],
    ['{"state":{"on":false}}', true],
  ])('stored as %j are on: %j', async (text, on) => {
    if (text !== undefined) kept[keysKey] = text;
    expect((await openKeys()).singleKeysOn()).toBe(on);
  });

  it.each([
    [false, 'off'],
    [true, 'on'],
  ])('turned to %j are stored as the word %j, and open so again', async (on, word) => {
    const { turnSingleKeys, singleKeysOn } = await openKeys();
    turnSingleKeys(!on);
    turnSingleKeys(on);
    expect(singleKeysOn()).toBe(on);
    expect(kept[keysKey]).toBe(word);
    expect((await openKeys()).singleKeysOn()).toBe(on);
  });

  it('hold until the page is closed where storage is blocked', async () => {
    blockStorage();
    const { turnSingleKeys, singleKeysOn } = await openKeys();
    expect(singleKeysOn()).toBe(true);
    turnSingleKeys(false);
    expect(singleKeysOn()).toBe(false);
  });
});
