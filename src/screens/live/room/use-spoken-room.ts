import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { channels, markRead, messagesIn, type Channel } from '../../../app/live/read-marks.ts';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import { announce } from '../../page/announcer.ts';

/**
 * Says to whoever does not see it what comes into the room and who gets the pen; and takes for read
 * what comes into the part that is open.
 */
export function useSpokenRoom(
  { me }: StudentSight,
  seat: SeatSight,
  open: Channel | undefined,
): void {
  const { t } = useTranslation('lesson');
  const before = useRef(seat);
  useEffect(() => {
    if (open !== undefined) markRead(seat, me.id, open);
  }, [seat, me.id, open]);
  useEffect(() => {
    const last = before.current;
    before.current = seat;
    if (last === seat || last.table !== seat.table) return;
    const said = channels.flatMap((channel) => {
      if (channel === 'drafts') {
        const fresh = seat.drafts.filter(
          ({ id, by }) => by !== me.id && !last.drafts.some((each) => each.id === id),
        );
        return fresh.length > 0 ? [t('room.newDraft')] : [];
      }
      const known = messagesIn(last, channel).length;
      const fresh = messagesIn(seat, channel)
        .slice(known)
        .filter(({ by, party }) => by !== me.name || party !== seat.chair);
      const [newest] = fresh.slice(-1);
      if (newest === undefined) return [];
      if (channel === 'teacher') return [t('room.newTeacher', { text: newest.text })];
      return [t(channel === 'notes' ? 'room.newNote' : 'room.newTalk')];
    });
    if (last.pen !== seat.pen && seat.delegation.length > 1) {
      const holder = seat.delegation.find(({ id }) => id === seat.pen);
      if (holder) {
        said.push(
          holder.id === me.id ? t('room.pen.passed') : t('room.pen.lost', { name: holder.name }),
        );
      }
    }
    if (said.length > 0) announce(said.join(' '));
  }, [seat, me, t]);
}
