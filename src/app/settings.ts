import { createStore, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { keptHere } from './kept-here.ts';
import { isRecord } from './plain-data.ts';

/** What a person set on this machine. Kept apart from games: nothing of it is in a record. */
export interface Settings {
  readonly theme: 'system' | 'day' | 'night';
  readonly motion: 'system' | 'full' | 'none';
  readonly textSize: TextSize;
  readonly language: string; // BCP 47, one of the languages folder
  readonly pace: 'calm' | 'fast'; // fast: no pause before an AI delegation's move
  readonly sound: boolean;
  readonly volume: Volume;
  readonly notes: readonly string[]; // what a newcomer is told once, by id: dismissed, or past
}

export const textSizes = [0.9, 1, 1.15, 1.3, 1.5] as const;
export type TextSize = (typeof textSizes)[number];

/** Beside what the recipes of sounds have: half as strong, as it is, twice as strong. */
export const volumes = [0.5, 1, 2] as const;
export type Volume = (typeof volumes)[number];

const defaultSettings: Settings = {
  theme: 'system',
  motion: 'system',
  textSize: 1,
  language: 'en',
  pace: 'calm',
  sound: true,
  volume: 1,
  notes: [],
};

/**
 * Settings are small and needed before the first paint (a late theme flashes), so they are read
 * at once from local storage and not from the database of games.
 */
export const settingsStore = createStore<Settings>()(
  persist(() => defaultSettings, {
    name: 'common-ground:settings',
    storage: keptHere<Settings>({ write: JSON.stringify, read: JSON.parse }),
    merge: parseSettings,
  }),
);

export function changeSettings(change: Partial<Settings>): void {
  settingsStore.setState(change);
}

export function dismissNote(id: string): void {
  const { notes } = settingsStore.getState();
  if (!notes.includes(id)) changeSettings({ notes: [...notes, id] });
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select);
}

/** Takes what is good of stored settings, and the default for whatever is not. */
function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  return {
    theme: oneOf(['system', 'day', 'night'], stored['theme'], defaultSettings.theme),
    motion: oneOf(['system', 'full', 'none'], stored['motion'], defaultSettings.motion),
    textSize: oneOf(textSizes, stored['textSize'], defaultSettings.textSize),
    language: typeof stored['language'] === 'string' ? stored['language'] : 'en',
    pace: oneOf(['calm', 'fast'], stored['pace'], defaultSettings.pace),
    sound: oneOf([true, false], stored['sound'], defaultSettings.sound),
    volume: oneOf(volumes, stored['volume'], defaultSettings.volume),
    notes: Array.isArray(stored['notes'])
      ? stored['notes'].filter((note) => typeof note === 'string')
      : [],
  };
}

function oneOf<const T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}
