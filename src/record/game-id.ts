import { hashValue } from '../lib/hash.ts';

/**
 * What a game was, as a name for it where nobody gave it one: equal for games of the same scenario,
 * dice, moves and acts of a moderator. `moves` may be any JSON; of each only who did what goes in.
 */
export function contentId(
  scenarioHash: unknown,
  dice: unknown,
  moves: unknown,
  moderation: readonly unknown[] = [],
): string {
  const played = Array.isArray(moves) ? (moves as readonly unknown[]).map(whoDidWhat) : [];
  return hashValue([scenarioHash, dice, played, ...(moderation.length > 0 ? [moderation] : [])]);
}

function whoDidWhat(move: unknown): unknown {
  if (typeof move !== 'object' || move === null) return null;
  const { party, move: made } = move as { readonly party?: unknown; readonly move?: unknown };
  return [party, made];
}

/** A name for a game that begins as another did, where nobody gave it one. */
export function offshootId(of: string, how: string | number): string {
  return hashValue([of, how]);
}
