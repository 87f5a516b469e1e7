/** What stands at `from` up to `to` of a text becomes `insert`. Offsets count UTF-16 units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Changes of one text, all told by its offsets: in order, none reaching into another. */
export type TextChanges = readonly TextChange[];

/** The text with its changes made. */
export function changedText(text: string, changes: TextChanges): string {
  let [made, at] = ['', 0];
  for (const { from, to, insert } of changes) {
    made += text.slice(at, from) + insert;
    at = to;
  }
  return made + text.slice(at);
}
