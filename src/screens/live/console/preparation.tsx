import { Play, Timer, TimerOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockUntil } from '../../../app/live/clock.ts';
import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { ClockFace } from '../clock-face.tsx';
import { useConsole } from './console-context.ts';
import { JoinCard } from '../projector/join-card.tsx';
import { Seating } from './lobby/seating.tsx';
import styles from './console.module.css';

/** They read their papers; the talks begin when time is up, or when the teacher says so. */
export function Preparation() {
  const { t } = useTranslation('console');
  const { sight, ask, token, code } = useConsole();
  return (
    <div className={styles['stack']}>
      <Panel title={t('prepare.title')}>
        <div className={styles['row']}>
          <ClockFace
            clock={clockUntil(sight.lesson.until)}
            look="large"
            none={t('prepare.noLimit')}
          />
          <Button
            icon={<Timer aria-hidden="true" />}
            onClick={() => {
              void ask({ kind: 'clock', tables: 'all', change: 'extended', seconds: 120 });
            }}
          >
            {t('prepare.extend')}
          </Button>
          {sight.lesson.until !== undefined && (
            <Button
              icon={<TimerOff aria-hidden="true" />}
              onClick={() => {
                void ask({ kind: 'clock', tables: 'all', change: 'lifted' });
              }}
            >
              {t('prepare.lift')}
            </Button>
          )}
          <Button
            look="primary"
            icon={<Play aria-hidden="true" />}
            onClick={() => {
              void ask({ kind: 'stage', stage: 'play' });
            }}
          >
            {t('prepare.begin')}
          </Button>
        </div>
        <p>{t('prepare.note')}</p>
      </Panel>
      <Seating />
      <JoinCard token={token} code={code} size="small" />
    </div>
  );
}
