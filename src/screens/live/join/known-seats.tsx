import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Key } from '../../../app/live/keys.ts';
import { sitAt } from '../../../app/live/own-seat.ts';
import { routes } from '../../../app/routes.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import styles from './join.module.css';

interface KnownSeatsProps {
  readonly seats: readonly Key[];
  readonly invited: boolean; // to one class
}

const MOST = 3;

/** The seats that this browser has already: whoever had one goes back to it rather than take another. */
export function KnownSeats({ seats, invited }: KnownSeatsProps) {
  const { t } = useTranslation('lesson');
  const [, go] = useLocation();
  if (seats.length === 0) return null;
  return (
    <Panel title={t(invited ? 'join.knownOf' : 'join.known')} className={styles['known']}>
      <div className={styles['seats']}>
        {seats.slice(0, MOST).map((key) => (
          <Button
            key={key.token}
            block
            note={
              invited || key.title === ''
                ? undefined
                : t('join.backNote', { title: key.title, code: key.code })
            }
            onClick={() => {
              sitAt(key);
              go(routes.lesson);
            }}
          >
            {key.name === undefined ? t('join.backUnnamed') : t('join.back', { name: key.name })}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
