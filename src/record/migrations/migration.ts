/** Turns the plain JSON of a record of one version into that of the next. */
export interface Migration {
  readonly from: number; // to from + 1
  readonly migrate: (record: Loose) => Loose;
}

export type Loose = Readonly<Record<string, unknown>>;
