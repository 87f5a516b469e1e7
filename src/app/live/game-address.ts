import type { TableId } from '../../classroom/lesson/lesson-event.ts';

const mark = 'live-';

/** The id by which this page has the game of a class's table: in addresses, and in the store. */
export function liveGame(table: TableId): string {
  return `${mark}${table}`;
}

/** Whether a game is one of a class: another machine hosts it, and nothing of it is kept here. */
export function isLiveGame(id: string): boolean {
  return id.startsWith(mark);
}
