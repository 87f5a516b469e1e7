import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatSight } from '../../../classroom/sight/student-sight.ts';
import { announce } from '../../page/announcer.ts';
import { useDeedWords } from './use-deed-words.ts';
import styles from './room-bar.module.css';

/** An AI has moved for the chair: in sight wherever on the page one is, until it is put away. */
export function OvertakenStrip({ seat }: { readonly seat: SeatSight }) {
  const { overtaken, view } = seat;
  const [read, setRead] = useState<number>();
  if (overtaken === undefined || overtaken.after === read || view.phase === 'over') return null;
  return (
    <Strip
      key={overtaken.after}
      seat={seat}
      overtaken={overtaken}
      onRead={() => {
        setRead(overtaken.after);
      }}
    />
  );
}

interface StripProps {
  readonly seat: SeatSight;
  readonly overtaken: NonNullable<SeatSight['overtaken']>;
  readonly onRead: () => void;
}

function Strip({ seat: { view }, overtaken: { move }, onRead }: StripProps) {
  const { t } = useTranslation('lesson');
  const { t: live } = useTranslation('live');
  const text = live('overtaken', { deed: useDeedWords(view)(move) });
  useEffect(() => {
    announce(text);
  }, [text]);
  return (
    <div className={styles['refused']}>
      <p>{text}</p>
      <button type="button" onClick={onRead}>
        <X aria-hidden="true" />
        <span className="visually-hidden">{t('room.dismiss')}</span>
      </button>
    </div>
  );
}
