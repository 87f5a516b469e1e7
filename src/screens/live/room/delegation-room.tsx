import { useTranslation } from 'react-i18next';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import { PeopleList } from '../people-list.tsx';
import { MessageList } from './message-list.tsx';
import { PenControls } from './pen-controls.tsx';
import { WriteBox } from './write-box.tsx';
import styles from './room.module.css';

interface DelegationRoomProps {
  readonly sight: StudentSight;
  readonly seat: SeatSight;
}

/** Who is here, who has the pen, and what the delegation says among itself. */
export function DelegationRoom({ sight: { me, lesson }, seat }: DelegationRoomProps) {
  const { t } = useTranslation('lesson');
  const { delegation, opposite, ai, pen, chair, view } = seat;
  const alone = delegation.length < 2;
  const other = view.scenario.parties.find(({ id }) => id === view.other);
  const facing = t('room.opposite', { party: other?.name ?? '' });
  return (
    <div className={styles['part']}>
      <h3>{t('room.who')}</h3>
      <PeopleList
        label={t('room.who')}
        people={delegation}
        me={me.id}
        pen={view.phase === 'over' ? undefined : pen}
        ai={ai[chair] === true}
      />
      <h3>{facing}</h3>
      <PeopleList label={facing} people={opposite} ai={ai[view.other] === true} />
      {!alone && view.phase !== 'over' && <PenControls me={me} seat={seat} />}
      <h3>{t('room.talk.title')}</h3>
      {alone ? (
        <p className={styles['soft']}>{t('room.talk.alone')}</p>
      ) : (
        <>
          <p className={styles['soft']}>{t('room.talk.lead')}</p>
          <MessageList seat={seat} channel="people" me={me.name} empty={t('room.talk.empty')} />
          <WriteBox
            kind="talk"
            label={t('room.talk.field')}
            closed={lesson.talk ? undefined : t('room.talk.off')}
          />
        </>
      )}
    </div>
  );
}
