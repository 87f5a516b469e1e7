import { reviewGame, type Review } from '../../debrief/review.ts';
import type { Session } from '../../session/session.ts';

const reviews = new WeakMap<Session, Review>();

/** A finished game laid open; undefined while the talks go on. Replayed once a session. */
export function openReview(session: Session): Review | undefined {
  const before = reviews.get(session);
  if (before || session.turn() !== undefined) return before;
  const reviewed = reviewGame(session.record());
  if (!reviewed.ok) return undefined;
  reviews.set(session, reviewed.value);
  return reviewed.value;
}
