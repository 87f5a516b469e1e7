/** The parts of the debrief, in the order in which they are read. */
export const sections = ['result', 'scores', 'dance', 'home', 'concessions'] as const;

export type SectionId = (typeof sections)[number];
