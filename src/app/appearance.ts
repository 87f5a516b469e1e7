import { useSyncExternalStore } from 'react';
import { settingsStore } from './settings.ts';

export interface Appearance {
  readonly theme: 'day' | 'night';
  readonly reducedMotion: boolean;
}

const dark = '(prefers-color-scheme: dark)';
const reduced = '(prefers-reduced-motion: reduce)';

let current: Appearance = { theme: 'day', reducedMotion: false };
const listeners = new Set<() => void>();

/** Follows the settings and the system, and writes what they come to onto the root element. */
export function followAppearance(): void {
  settingsStore.subscribe(applyAppearance);
  for (const query of [dark, reduced]) {
    window.matchMedia(query).addEventListener('change', applyAppearance);
  }
  applyAppearance();
}

function applyAppearance(): void {
  const { theme, motion, textSize } = settingsStore.getState();
  const next: Appearance = {
    theme: theme === 'system' ? (window.matchMedia(dark).matches ? 'night' : 'day') : theme,
    reducedMotion: motion === 'none' || (motion === 'system' && window.matchMedia(reduced).matches),
  };
  const root = document.documentElement;
  root.dataset['theme'] = next.theme;
  root.dataset['motion'] = next.reducedMotion ? 'none' : 'full';
  root.style.setProperty('--text-size', String(textSize));
  if (next.theme === current.theme && next.reducedMotion === current.reducedMotion) return;
  current = next;
  for (const listener of listeners) listener();
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export function motionReduced(): boolean {
  return current.reducedMotion;
}
