import type { MapMark, OutcomeKind } from '../../scenario/scenario.ts';

/** What the ending and its map say; the page hands it over in its language. */
export interface OutcomeWords {
  readonly captions: Readonly<Record<OutcomeKind, string>>;
  readonly onTheLine: Readonly<Record<OutcomeKind, string>>; // the same for talks by telephone
  readonly left: (adjective: string) => string;
  readonly hungUp: (adjective: string) => string;
  readonly blocked: (ratifiers: string) => string;
  readonly refusedStamp: string;
  readonly vote: {
    readonly for: string;
    readonly against: string;
    readonly veto: string;
    readonly needs: (quorum: number, total: number) => string;
    readonly ratified: string;
    readonly refused: string;
    readonly result: (passed: readonly boolean[]) => string; // of either home
  };
  readonly mapTitle: string;
  readonly mapTitleUnchanged: string; // where nothing was agreed
  readonly nothingOnMap: string;
  readonly unchanged: string;
  readonly agreed: string;
  readonly range: string;
  readonly borders: string; // that they are today's
  readonly country: (iso: string, year: number) => string | undefined; // by its number of ISO 3166
  readonly kinds: Readonly<Record<MapMark['kind'], string>>;
}
