import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { MoveButton } from '../move-button.tsx';
import { WalkOut } from '../walk-out.tsx';
import styles from './now.module.css';

/** N13: after a declined final offer. */
export function LastWordPanel() {
  const { t } = useBench();
  return (
    <Panel title={t('lastWord.title')}>
      <p>{t('lastWord.lead')}</p>
      <div className={styles['answers']}>
        <MoveButton look="primary" block note={t('lastWord.stayNote')} move={{ kind: 'stay' }}>
          {t('lastWord.stay')}
        </MoveButton>
        <WalkOut />
      </div>
    </Panel>
  );
}
