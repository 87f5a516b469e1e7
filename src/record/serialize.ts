import type { GameRecord } from './record.ts';

/** A record as the text of a file: JSON, one move or act a line, so that two can be compared. */
export function serializeRecord(record: GameRecord): string {
  const { moves, moderation, ...rest } = record;
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"moderation":[${linesOf(moderation)}],"moves":[${linesOf(moves)}]}\n`;
}

function linesOf(entries: readonly unknown[]): string {
  if (entries.length === 0) return '';
  return `\n${entries.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n`;
}
