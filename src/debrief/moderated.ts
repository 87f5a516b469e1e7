import { isCutShort } from '../record/record.ts';
import type { Review } from './review.ts';

/**
 * N63: whether the moderator changed the course of a game between two moves, so that what it was
 * worth afterwards is not the doing of the move before.
 */
export function isModerated({ record }: Review, position: number): boolean {
  return record.moderation.some(
    ({ after, act }) => after === position && (act.kind === 'dispatch' || act.kind === 'end'),
  );
}

/** N63: whether the moderator ended the talks, before time did or anybody in them. */
export function isEndedByModerator({ record }: Pick<Review, 'record'>): boolean {
  return isCutShort(record);
}

/** N63: whether an AI made a move for people that were away; `move` is its index. */
export function isBySubstitute({ moves }: Pick<Review, 'moves'>, move: number): boolean {
  return moves[move]?.substitute === true;
}
