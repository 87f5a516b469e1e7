import type { MapMark, OutcomeKind } from '../../scenario/scenario.ts';

/** What the ending and its map say; a host may hand over its own in another language. */
export interface OutcomeWords {
  readonly captions: Readonly<Record<OutcomeKind, string>>;
  readonly onTheLine: Readonly<Record<OutcomeKind, string>>; // the same for talks by telephone
  readonly left: (adjective: string) => string;
  readonly hungUp: (adjective: string) => string;
  readonly blocked: (ratifiers: string) => string;
  readonly refusedStamp: string;
  readonly mapTitle: string;
  readonly mapTitleUnchanged: string; // where nothing was agreed
  readonly nothingOnMap: string;
  readonly unchanged: string;
  readonly agreed: string;
  readonly range: string;
  readonly kinds: Readonly<Record<MapMark['kind'], string>>;
}

export const englishOutcomeWords: OutcomeWords = {
  captions: {
    agreement: 'Signed and ratified',
    partial: 'A handshake, and papers left open',
    stalemate: 'The table is cleared; nothing is agreed',
    walkOut: 'A delegation leaves the table',
    unratified: 'Initialled at the table, refused at home',
  },
  onTheLine: {
    agreement: 'Settled on the line, and ratified',
    partial: 'Receivers down, and papers left open',
    stalemate: 'Receivers down; nothing is agreed',
    walkOut: 'The line is broken off',
    unratified: 'Settled on the line, refused at home',
  },
  left: (adjective) => `The ${adjective} delegation leaves the table`,
  hungUp: (adjective) => `The ${adjective} side hangs up`,
  blocked: (ratifiers) => `Refused at home: ${ratifiers}`,
  refusedStamp: 'NOT RATIFIED',
  mapTitle: 'What was agreed',
  mapTitleUnchanged: 'Everything stays as it is',
  nothingOnMap: 'Nothing of it can be drawn on a map.',
  unchanged: 'stays as it is',
  agreed: 'agreed',
  range: 'range, schematic',
  kinds: {
    interceptors: 'Interceptors',
    radar: 'Radar',
    ships: 'Ships',
    flow: 'Data or goods',
    centre: 'Joint centre',
    facility: 'Site',
    test: 'Test or plant',
    city: 'Meeting place',
    withdrawn: 'Given up',
  },
};
