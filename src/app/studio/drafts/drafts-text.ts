import type { DraftFile } from './draft-file.ts';

export const VERSION = 1;

/** One draft a line, so that what is left of a file that was cut off can still be read. */
export function draftsText(drafts: readonly DraftFile[]): string {
  const lines = drafts.map((draft) => JSON.stringify(draft));
  return `{"commonGroundDrafts":${VERSION},"drafts":[\n${lines.join(',\n')}\n]}\n`;
}
