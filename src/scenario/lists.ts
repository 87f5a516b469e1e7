/** The closed lists that more than one storey names: types, schemas and choices derive from them. */

/** Manners of an AI delegation, D4. */
export const personaIds = [
  'conciliator',
  'professional',
  'hard-liner',
  'tactician',
  'principled',
] as const;

/** Rooms in which talks can be held, as far as they are drawn. */
export const backdrops = [
  'conference',
  'offices',
  'villa',
  'kremlin',
  'general-staff',
  'telephone',
  'palace',
  'hotel',
  'retreat',
  'ship',
  'assembly',
  'factory',
  'town-hall',
] as const;

/** What the windows of a room can show. */
export const skylines = [
  'none',
  'domes',
  'towers',
  'colonnade',
  'works',
  'high-rise',
  'gables',
  'hills',
  'mountains',
  'harbour',
  'sea',
] as const;

/** What agreeing an option can put on the map. */
export const mapKinds = [
  'interceptors',
  'radar',
  'ships',
  'flow',
  'centre',
  'facility',
  'test',
  'city',
  'withdrawn',
  'zone',
  'troops',
  'line',
  'crossing',
  'sum',
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

/** Kinds of scenario: talks of their own, a first game in three minutes, a domain of the field. */
export const scenarioKinds = ['summit', 'practice', 'benchmark'] as const;

/** When a hint can be said: at what the person whose turn it is has to do, or once all is over. */
export const hintPhases = ['caucus', 'floor', 'answer', 'lastWord', 'annex', 'over'] as const;

/**
 * What a hint can point at: a stop of an issue's track; the main act of what is to be done now
 * (table, accept, hold …); declining; the ruler of one's own score; reassuring a ratifier; a ratifier
 * and its vote; the papers; the way on to the outcome.
 */
export const hintRoles = [
  'stop',
  'main',
  'decline',
  'ruler',
  'reassure',
  'ratifier',
  'papers',
  'outcome',
] as const;

/** Manners of speaking: the phrasebook has a set of lines for each (words/phrasebook). */
export const registers = ['plain', 'lawyerly', 'procedural', 'blunt', 'formal', 'warm'] as const;

/** What a delegation says something at, and an author can write lines for. */
export const spokenActs = [
  'table',
  'menu',
  'final',
  'accept',
  'initial',
  'decline',
  'declineForLeave',
  'declineForPrice',
  'declineForHome',
  'pass',
  'reopen',
  'stay',
  'walkOut',
  'tell',
  'vague',
  'nonPaper',
  'experts',
  'commit',
  'retreat',
  'justify',
  'ratified',
  'notRatified',
] as const;
