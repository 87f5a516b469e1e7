import { createStore, useStore } from 'zustand';

interface Announcement {
  readonly text: string;
  readonly turn: 0 | 1; // which of the two regions speaks: the same words twice are then heard twice
}

const announcements = createStore<Announcement>()(() => ({ text: '', turn: 0 }));

/** Says a sentence to a screen reader when it is next idle. */
export function announce(text: string): void {
  announcements.setState(({ turn }) => ({ text, turn: turn === 0 ? 1 : 0 }));
}

export function useAnnouncement(): Announcement {
  return useStore(announcements);
}
