import { dismissNote, settingsStore } from '../settings.ts';

/**
 * What is remembered of a person's beginnings on this machine, among the notes that do not come back.
 * Whoever came in by the first game is led through the first whole one as well; whoever has played, or
 * has asked for everything at once, is not.
 */
const hasBegun = 'first-game';
const isLed = 'led';
const hasPlayed = 'whole-game';

/** Whether the first game was ever opened here. */
export function hasBegunHere(): boolean {
  return settingsStore.getState().notes.includes(hasBegun);
}

/** The first game opens by itself once only; who goes through it is led afterwards. */
export function beginHere(): void {
  dismissNote(hasBegun);
  dismissNote(isLed);
}

/** Whoever skips the first game wants no leading. */
export function leadNoMore(): void {
  dismissNote(hasPlayed);
}

/** Whether a newcomer's first whole game shows its private actions one after the other. */
export function isFirstWhole(notes: readonly string[]): boolean {
  return notes.includes(isLed) && !notes.includes(hasPlayed);
}
