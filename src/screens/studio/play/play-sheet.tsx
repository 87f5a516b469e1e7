import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { followJourneys } from '../../../app/studio/play/follow-journeys.ts';
import { useStudio } from '../../../app/studio/use-studio.ts';
import { Panel } from '../../page/panel.tsx';
import { GamesToKeep } from './games-to-keep.tsx';
import { JourneyList } from './journey-list.tsx';
import { PlayFrom } from './play-from.tsx';
import styles from './play.module.css';

/** Playing the draft as it stands, and the games that are kept to be played again on every later text. */
export function PlaySheet() {
  const { t } = useTranslation('journeys');
  const reading = useStudio((studio) => studio.reading);
  useEffect(() => followJourneys(), []);
  const version = reading?.scenario && { scenario: reading.scenario, text: reading.text };
  return (
    <div className={styles['sheet']}>
      <Panel title={t('play.title')} level={2}>
        {version === undefined ? <p>{t('play.notYet')}</p> : <PlayFrom version={version} />}
      </Panel>
      <Panel title={t('kept.title')} level={2}>
        <p className={styles['measure']}>{t('kept.lead')}</p>
        <JourneyList scenario={version?.scenario} />
        <GamesToKeep scenario={version?.scenario.id} />
      </Panel>
    </div>
  );
}
