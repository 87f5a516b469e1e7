import { ClipboardList, GraduationCap, Mail, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { clockUntil } from '../../../app/live/clock.ts';
import { useGame } from '../../../app/game-store.ts';
import { useUnread, type Channel } from '../../../app/live/read-marks.ts';
import { routes } from '../../../app/routes.ts';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { ClockFace } from '../clock-face.tsx';
import { openChannels } from './open-channels.ts';
import { useSpokenRoom } from './use-spoken-room.ts';
import styles from './room-bar.module.css';

interface RoomBarProps {
  readonly sight: StudentSight;
  readonly seat: SeatSight;
  readonly open: Channel | undefined;
  readonly onOpen: (channel: Channel) => void;
}

const icons: Readonly<Record<Channel, ReactNode>> = {
  people: <MessagesSquare aria-hidden="true" />,
  notes: <Mail aria-hidden="true" />,
  drafts: <ClipboardList aria-hidden="true" />,
  teacher: <GraduationCap aria-hidden="true" />,
};

/** The line of the class over a page of its game: table, clock, pen, and what is new in the room. */
export function RoomBar({ sight, seat, open, onOpen }: RoomBarProps) {
  const { t } = useTranslation('lesson');
  const { me, lesson } = sight;
  const unread = useUnread(seat, me.id);
  const sending = useGame((game) => game?.sending === true);
  const own = seat.view.scenario.parties.find(({ id }) => id === seat.chair);
  useSpokenRoom(sight, seat, open);
  const prepares = lesson.stage === 'prepare' && !seat.begun;
  return (
    <section className={styles['bar']} aria-label={t('room.label')}>
      <Link href={routes.lesson} className={styles['place']}>
        {own && <PartyMark party={own} short />}
        <span>{t('room.place', { number: seat.number, party: own?.name ?? '' })}</span>
      </Link>
      <ClockFace clock={prepares ? clockUntil(lesson.until) : seat.clock} spoken />
      <Pen seat={seat} me={me.id} />
      {sending && <span className={styles['sending']}>{t('room.sending')}</span>}
      <span className={styles['buttons']}>
        {openChannels(sight, seat, open).map((channel) => (
          <button
            key={channel}
            type="button"
            className={styles['button']}
            aria-expanded={open === channel}
            data-unread={unread[channel] > 0 || undefined}
            onClick={() => {
              onOpen(channel);
            }}
          >
            {icons[channel]}
            <span className={styles['words']}>{t(`room.tabs.${channel}`)}</span>
            {unread[channel] > 0 && (
              <span className={styles['count']}>
                <span aria-hidden="true">{unread[channel]}</span>
                <span className="visually-hidden">
                  {t('room.unread', { count: unread[channel] })}
                </span>
              </span>
            )}
          </button>
        ))}
      </span>
    </section>
  );
}

function Pen({ seat, me }: { readonly seat: SeatSight; readonly me: string }) {
  const { t } = useTranslation('lesson');
  if (seat.view.phase === 'over') return null;
  if (seat.ai[seat.chair] === true) {
    return <span className={styles['pen']}>{t('room.penAi')}</span>;
  }
  if (seat.delegation.length < 2) return null;
  const holder = seat.delegation.find(({ id }) => id === seat.pen);
  return (
    <span className={styles['pen']}>
      {holder?.id === me || holder === undefined
        ? t('room.penYours')
        : t('room.penOf', { name: holder.name })}
    </span>
  );
}
