import type { GameRecord } from './record.ts';

/** A record as the text of a file: JSON, one move a line, so that two records can be compared. */
export function serializeRecord(record: GameRecord): string {
  const { moves, ...rest } = record;
  const lines = moves.map((move) => `  ${JSON.stringify(move)}`).join(',\n');
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"moves":[\n${lines}\n]}\n`;
}
