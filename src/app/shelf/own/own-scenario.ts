/** A scenario that somebody put on the shelf of this browser. */
export interface OwnScenario {
  readonly id: string; // the scenario's own: no other on the shelf has it
  readonly text: string;
  readonly overlays: Readonly<Record<string, string>>; // its translations, by their language
  readonly draft: string | undefined; // of which it is a copy, where it was written here
  readonly put: number; // milliseconds since 1970
}
