import { useTranslation } from 'react-i18next';
import type { SeatSight, StudentSight } from '../../../classroom/sight/student-sight.ts';
import type { Draft } from '../../../classroom/table/chair.ts';
import { DraftCard } from './draft-card.tsx';
import styles from './room.module.css';

interface DraftListProps {
  readonly sight: StudentSight;
  readonly seat: SeatSight;
}

/** What those without the pen propose to whoever has it. */
export function DraftList({ sight: { me }, seat }: DraftListProps) {
  const { t } = useTranslation('lesson');
  const nameOf = ({ by }: Draft): string | undefined =>
    by === me.id ? undefined : seat.delegation.find(({ id }) => id === by)?.name;
  return (
    <div className={styles['part']}>
      <p className={styles['soft']}>{t('room.drafts.lead')}</p>
      {seat.drafts.length === 0 && <p>{t('room.drafts.empty')}</p>}
      <ul className={styles['drafts']}>
        {seat.drafts.map((draft) => (
          <li key={draft.id}>
            <DraftCard
              draft={draft}
              view={seat.view}
              by={nameOf(draft)}
              isMine={draft.by === me.id}
              hasPen={seat.pen === me.id}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
