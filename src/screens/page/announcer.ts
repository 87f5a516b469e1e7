import { createStore, useStore } from 'zustand';

/** What each of the two regions says: the same words twice in a row are then heard twice. */
type Announcements = readonly [string, string];

const announcements = createStore<{ readonly regions: Announcements }>()(() => ({
  regions: ['', ''],
}));

let last: 0 | 1 = 1; // the region that was given words last
let together = false; // whether words were given in this turn of the page already

/**
 * Says a sentence to a screen reader when it is next idle. A second one in the same turn of the
 * page takes the other region and leaves the first its words: neither is lost, and neither is heard
 * twice.
 */
export function announce(text: string): void {
  const { regions } = announcements.getState();
  if (!together) {
    together = true;
    queueMicrotask(() => {
      together = false;
    });
    last = last === 0 ? 1 : 0;
    announcements.setState({ regions: last === 0 ? [text, ''] : ['', text] });
    return;
  }
  const [first, second] = regions;
  const join = (before: string): string => [before, text].filter((each) => each !== '').join(' ');
  announcements.setState({ regions: last === 0 ? [first, join(second)] : [join(first), second] });
}

export function useAnnouncements(): Announcements {
  return useStore(announcements, ({ regions }) => regions);
}
