import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentCommand } from '../../../classroom/commands.ts';
import type { Named, SeatSight } from '../../../classroom/sight/student-sight.ts';
import { Button } from '../../controls/button.tsx';
import { useAsk } from './use-ask.ts';
import styles from './room.module.css';

interface PenControlsProps {
  readonly me: Named;
  readonly seat: SeatSight;
}

/** Who makes the moves of the delegation, and how that becomes somebody else. */
export function PenControls({ me, seat }: PenControlsProps) {
  const { t } = useTranslation('lesson');
  const ask = useAsk();
  const [wrong, setWrong] = useState<string>();
  const holder = seat.delegation.find(({ id }) => id === seat.pen);
  const isMine = holder?.id === me.id;
  const send = (command: StudentCommand) => {
    void ask(command).then(setWrong);
  };
  return (
    <>
      <h3>{t('room.pen.title')}</h3>
      {seat.ai[seat.chair] === true && <p>{t('room.pen.ai')}</p>}
      <p>
        {isMine
          ? t('room.pen.yours')
          : holder
            ? t('room.pen.of', { name: holder.name })
            : t('room.pen.none')}
      </p>
      <div className={styles['row']}>
        {isMine &&
          seat.delegation
            .filter(({ id }) => id !== me.id)
            .map(({ id, name }) => (
              <Button
                key={id}
                onClick={() => {
                  send({ kind: 'passPen', to: id });
                }}
              >
                {t('room.pen.pass', { name })}
              </Button>
            ))}
        {!isMine && (
          <Button
            note={t('room.pen.takeNote')}
            onClick={() => {
              send({ kind: 'takePen' });
            }}
          >
            {t('room.pen.take')}
          </Button>
        )}
      </div>
      <p role="alert" className={styles['wrong']}>
        {wrong}
      </p>
    </>
  );
}
