/** The windows that people have: a Chromebook, laptops, a projector, a tablet and a telephone. */
export const windows = [
  [1366, 768],
  [1440, 900],
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [360, 740],
] as const;
