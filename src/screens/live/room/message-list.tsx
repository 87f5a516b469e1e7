import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesIn, type Channel } from '../../../app/live/read-marks.ts';
import type { SeatSight } from '../../../classroom/sight/student-sight.ts';
import styles from './messages.module.css';

interface MessageListProps {
  readonly seat: SeatSight;
  readonly channel: Channel;
  readonly me: string | undefined; // the name of whoever reads
  readonly empty: string;
}

/** What was written, the newest last and in sight. */
export function MessageList({ seat, channel, me, empty }: MessageListProps) {
  const { t, i18n } = useTranslation('lesson');
  const messages = messagesIn(seat, channel);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);
  if (messages.length === 0) return <p className={styles['empty']}>{empty}</p>;
  const clock = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <ol className={styles['messages']}>
      {messages.map(({ seq, at, by, party, text, kind }, index) => (
        <li
          key={seq}
          ref={index === messages.length - 1 ? end : undefined}
          data-own={(by === me && party === seat.chair) || undefined}
          data-side={kind === 'note' ? (party === seat.chair ? 'ours' : 'theirs') : undefined}
        >
          <small>
            {t('room.by', {
              name: by ?? t(kind === 'teacher' ? 'room.teacherName' : 'room.someone'),
              time: clock.format(at),
            })}
          </small>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ol>
  );
}
