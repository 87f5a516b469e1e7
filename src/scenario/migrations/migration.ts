/** The data of a file, before any schema. */
export type Block = Readonly<Record<string, unknown>>;

/** Takes a file's data from one version of the format to the next. */
export interface Migration {
  readonly from: number;
  readonly migrate: (data: Block) => Block;
}
