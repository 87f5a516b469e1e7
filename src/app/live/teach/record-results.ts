import type { ClassResult } from '../../../debrief/class/class-result.ts';
import { resultOf } from '../../../debrief/code/result-of.ts';
import { prompts } from '../../../debrief/prompts/prompts.ts';
import { reviewGame } from '../../../debrief/review.ts';
import type { TableId } from '../../../classroom/lesson/lesson-event.ts';
import type { TableRecord } from './classes.ts';

/** The game of a table as a class compares it. */
export interface TableResult {
  readonly table: TableId;
  readonly result: ClassResult;
}

/** Of those records that are over; each is played again once, those known before are kept. */
export function resultsOf(
  records: readonly TableRecord[],
  known: readonly TableResult[],
): readonly TableResult[] {
  return records
    .filter(({ record }) => record.outcome !== undefined)
    .flatMap(({ table, record }) => {
      const before = known.find((each) => each.table === table);
      if (before !== undefined) return [before];
      const review = reviewGame(record);
      if (!review.ok) return [];
      const keys = prompts(review.value).map(({ key }) => key);
      const found = { turningPoints: [], prompts: keys };
      return [{ table, result: resultOf(review.value, undefined, found) }];
    });
}
