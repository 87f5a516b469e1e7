import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';

/** What something is done about: all tables, or one. */
export type Tables = 'all' | readonly [TableId];
