/** Held to no screen, file, network, clock, chance or waiting of their own. */
export const pureFolders = [
  'lib',
  'scenario',
  'negotiation',
  'analysis',
  'delegations',
  'record',
  'debrief',
  'press',
  'simulation',
  'reckoning',
  'classroom',
  'authoring',
  'sound',
] as const;

/** Those, and the ones that wait or know the reader's language: they keep nothing between calls. */
export const statelessFolders = [...pureFolders, 'summit', 'session', 'words'] as const;
