import { channels, messagesIn, type Channel } from '../../../app/live/read-marks.ts';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';

/** The parts of the room that there is any use for now; the one that is looked at stays. */
export function openChannels(
  { lesson }: StudentSight,
  seat: SeatSight,
  looked: Channel | undefined,
): readonly Channel[] {
  const alone = seat.delegation.length < 2;
  const over = seat.view.phase === 'over';
  const has = (channel: Channel): boolean => messagesIn(seat, channel).length > 0;
  const open: Readonly<Record<Channel, boolean>> = {
    people: true,
    notes: (lesson.notes && seat.opposite.length > 0) || has('notes'),
    drafts: seat.drafts.length > 0 || (!alone && seat.begun && !over),
    teacher: has('teacher'),
  };
  return channels.filter((channel) => open[channel] || channel === looked);
}
