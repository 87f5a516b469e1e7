import { reviewGame, type Review } from '../../debrief/review.ts';
import type { Host } from '../../session/host.ts';
import type { Game } from '../game-store.ts';
import { hostOf } from '../hosted.ts';

const reviews = new WeakMap<Host, Review>();

/** A finished game laid open; undefined while the talks go on. Replayed once. */
export function openReview(game: Game): Review | undefined {
  const host = hostOf(game);
  const before = host && reviews.get(host);
  if (!host || before || host.turn() !== undefined) return before;
  const reviewed = reviewGame(host.record());
  if (!reviewed.ok) return undefined;
  reviews.set(host, reviewed.value);
  return reviewed.value;
}
