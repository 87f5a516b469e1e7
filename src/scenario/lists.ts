/** The closed lists that more than one storey names: types, schemas and choices derive from them. */

/** Manners of an AI delegation, D4. */
export const personaIds = [
  'conciliator',
  'professional',
  'hard-liner',
  'tactician',
  'principled',
] as const;

/** N52: how talks end. */
export const outcomeKinds = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;

/** N20–N25, N27: the acts of the caucus that a scenario may leave out; holding (N26) always remains. */
export const caucusActs = [
  'consult',
  'backChannel',
  'nonPaper',
  'commit',
  'justify',
  'experts',
  'gesture',
  'reassure',
] as const;
