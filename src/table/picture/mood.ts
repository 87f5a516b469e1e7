export const moods = ['neutral', 'attentive', 'pleased', 'wary', 'displeased', 'firm'] as const;

/** What a face shows. */
export type Mood = (typeof moods)[number];
