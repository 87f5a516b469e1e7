/** The parts of the debrief, in the order in which they are read. */
export const sections = [
  'result',
  'scores',
  'dance',
  'turning',
  'missed',
  'concessions',
  'refusals',
  'sounded',
  'letters',
  'preparation',
  'home',
  'prompts',
  'sources',
  'again',
  'share',
] as const;
