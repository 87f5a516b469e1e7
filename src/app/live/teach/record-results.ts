import type { TableId } from '../../../classroom/lesson/lesson-event.ts';
import type { ClassResult } from '../../../debrief/class/class-result.ts';
import { resultOf } from '../../../debrief/code/result-of.ts';
import { prompts } from '../../../debrief/prompts/prompts.ts';
import { reviewGame } from '../../../debrief/review.ts';
import type { TableRecord } from '../../../classroom/message.ts';

/** The game of a table as a class compares it. */
export interface TableResult {
  readonly table: TableId;
  readonly result: ClassResult;
}

/** Of a table whose game is over, with the questions that fit it; the game is played again for that. */
export function resultOfTable({
  table,
  record,
}: Pick<TableRecord, 'table' | 'record'>): TableResult | undefined {
  if (record.outcome === undefined) return undefined;
  const review = reviewGame(record);
  if (!review.ok) return undefined;
  const keys = prompts(review.value).map(({ key }) => key);
  return {
    table,
    result: resultOf(review.value, undefined, { turningPoints: [], prompts: keys }),
  };
}
