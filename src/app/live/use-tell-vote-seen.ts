import { useEffect } from 'react';
import type { StudentSight } from '../../classroom/sight/student-sight.ts';
import { usePendingVotes } from '../debrief/votes-seen.ts';
import { command } from './ask.ts';
import { liveGame } from './game-address.ts';

/**
 * Tells the class when the vote at home of the own table has been watched here, or skipped: until
 * then nobody else is shown how its talks ended.
 */
export function useTellVoteSeen(token: string | undefined, sight: StudentSight | undefined): void {
  const isPending = usePendingVotes();
  const isWaited = sight?.voteUnseen === true && sight.seat !== undefined;
  const isSeen = isWaited && !isPending(liveGame(sight.seat.table));
  useEffect(() => {
    if (isSeen && token !== undefined) void command(token, { kind: 'voteSeen' });
  }, [isSeen, token]);
}
