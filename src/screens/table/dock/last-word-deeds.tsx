import { useBench } from '../bench.ts';
import { WalkOut } from '../walk-out.tsx';
import { Deed } from './deed.tsx';
import styles from './dock.module.css';

/** N13: after a declined final offer. */
export function LastWordDeeds() {
  const { t } = useBench();
  return (
    <>
      <Deed
        look="primary"
        className={styles['main']}
        note={t('lastWord.stayNote')}
        move={{ kind: 'stay' }}
      >
        {t('lastWord.stay')}
      </Deed>
      <WalkOut />
    </>
  );
}
