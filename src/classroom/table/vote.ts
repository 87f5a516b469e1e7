import type { Happening } from '../../negotiation/happening.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { MemberId } from '../lesson/lesson-event.ts';

/** No class waits longer for a table to watch its vote at home, in ms: somebody may have gone. */
export const WATCHING = 120_000;

/** A table as far as its vote at home goes. */
interface Voting {
  readonly unseen: readonly MemberId[]; // who have still to watch it
}

/** Whether a table has still to watch how its own talks ended. */
export function isVoting({ unseen }: Voting): boolean {
  return unseen.length > 0;
}

/** Who has still to watch the vote at home after one more step of the game: all, if that was it. */
export function unseenAfter(
  happenings: readonly Happening[],
  { unseen }: Voting,
  sitting: readonly MemberId[],
): readonly MemberId[] {
  return happenings.some(({ kind }) => kind === 'voted') ? sitting : unseen;
}

/** Who leaves a table is not waited for. */
export function unseenAmong(
  { unseen }: Voting,
  chairs: Readonly<Record<PartyId, readonly MemberId[]>>,
): readonly MemberId[] {
  const here = Object.values(chairs).flat();
  return unseen.filter((member) => here.includes(member));
}
