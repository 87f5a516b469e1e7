import { Button } from '../../controls/button.tsx';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { WalkOut } from '../walk-out.tsx';
import styles from './now.module.css';

/** N13: after a declined final offer. */
export function LastWordPanel() {
  const { t, send } = useBench();
  return (
    <Panel title={t('lastWord.title')}>
      <p>{t('lastWord.lead')}</p>
      <div className={styles['answers']}>
        <Button
          look="primary"
          block
          note={t('lastWord.stayNote')}
          onClick={() => {
            send({ kind: 'stay' });
          }}
        >
          {t('lastWord.stay')}
        </Button>
        <WalkOut />
      </div>
    </Panel>
  );
}
