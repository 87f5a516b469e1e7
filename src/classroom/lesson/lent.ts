import type { TableState } from '../table/table-state.ts';
import type { LessonState } from './lesson-state.ts';

/** Whether each of a table's people who is still in the class lets the game be shown to all. */
export function isLent({ members }: LessonState, { chairs }: TableState): boolean {
  return Object.values(chairs)
    .flatMap((chair) => chair.members)
    .every((member) => members[member]?.lends ?? true);
}
