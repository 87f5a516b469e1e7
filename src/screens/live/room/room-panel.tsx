import { X } from 'lucide-react';
import { useEffect, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../app/live/read-marks.ts';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import { Tabs } from '../../controls/tabs.tsx';
import { DelegationRoom } from './delegation-room.tsx';
import { DraftList } from './draft-list.tsx';
import { MessageList } from './message-list.tsx';
import { openChannels } from './open-channels.ts';
import { WriteBox } from './write-box.tsx';
import styles from './room.module.css';

interface RoomPanelProps {
  readonly sight: StudentSight;
  readonly seat: SeatSight;
  readonly open: Channel;
  readonly onOpen: (channel: Channel) => void;
  readonly onClose: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** The room beside the table: opened by whoever wants it, never by what comes in. */
export function RoomPanel({ sight, seat, open, onOpen, onClose, ref }: RoomPanelProps) {
  const { t } = useTranslation('lesson');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const ids = openChannels(sight, seat, open);
  return (
    // Escape leaves the panel from whatever in it has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={ref}
      className={styles['panel']}
      aria-label={t('room.panel')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('room.panel')}
        </h2>
        <button type="button" className={styles['close']} onClick={onClose}>
          <X aria-hidden="true" />
          <span className="visually-hidden">{t('room.close')}</span>
        </button>
      </div>
      <Tabs
        label={t('room.panel')}
        className={styles['tabs']}
        selected={open}
        onSelect={onOpen}
        tabs={ids.map((id) => ({
          id,
          label: t(`room.tabs.${id}`),
          content: <Part channel={id} sight={sight} seat={seat} />,
        }))}
      />
    </aside>
  );
}

interface PartProps {
  readonly channel: Channel;
  readonly sight: StudentSight;
  readonly seat: SeatSight;
}

function Part({ channel, sight, seat }: PartProps) {
  switch (channel) {
    case 'people':
      return <DelegationRoom sight={sight} seat={seat} />;
    case 'notes':
      return <Notes sight={sight} seat={seat} />;
    case 'drafts':
      return <DraftList sight={sight} seat={seat} />;
    case 'teacher':
      return <TeacherWrites seat={seat} />;
  }
}

function Notes({ sight, seat }: Omit<PartProps, 'channel'>) {
  const { t } = useTranslation('lesson');
  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{t('room.notes.lead')}</p>
      <MessageList seat={seat} channel="notes" me={sight.me.name} empty={t('room.notes.empty')} />
      <WriteBox
        kind="note"
        label={t('room.notes.field')}
        closed={
          !sight.lesson.notes
            ? t('room.notes.off')
            : seat.begun
              ? undefined
              : t('room.notes.before')
        }
      />
    </div>
  );
}

function TeacherWrites({ seat }: { readonly seat: SeatSight }) {
  const { t } = useTranslation('lesson');
  return (
    <div className={styles['part']}>
      <MessageList seat={seat} channel="teacher" me={undefined} empty={t('room.teacher.empty')} />
    </div>
  );
}
