import { BookOpen, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../controls/button.tsx';
import { JoinCard } from '../../projector/join-card.tsx';
import { useConsole } from '../console-context.ts';
import { Seating } from './seating.tsx';
import styles from '../console.module.css';

/** They come in and are seated. Nothing that a student does or leaves undone keeps it from starting. */
export function Lobby() {
  const { t } = useTranslation('console');
  const { ask, token, code, sight } = useConsole();
  const none = sight.members.length === 0 ? t('lobby.nobodyYet') : undefined;
  return (
    <div className={styles['stack']}>
      <section className={styles['start']} aria-label={t('lobby.start')}>
        <Button
          look="primary"
          icon={<BookOpen aria-hidden="true" />}
          why={none}
          noteUnseen
          onClick={() => {
            void ask({ kind: 'stage', stage: 'prepare' });
          }}
        >
          {t('lobby.prepare')}
        </Button>
        <Button
          icon={<Play aria-hidden="true" />}
          why={none}
          noteUnseen
          onClick={() => {
            void ask({ kind: 'stage', stage: 'play' });
          }}
        >
          {t('lobby.play')}
        </Button>
        <p className={styles['soft']}>{t('lobby.startNote')}</p>
      </section>
      <div className={styles['first']}>
        <Seating />
        <JoinCard token={token} code={code} size="side" />
      </div>
    </div>
  );
}
