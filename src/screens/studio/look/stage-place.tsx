import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawingLost } from '../../trouble/drawing-lost.tsx';
import { Missed } from '../../trouble/missed.tsx';
import styles from './look.module.css';

interface StagePlaceProps {
  readonly stage: {
    readonly place: RefObject<HTMLDivElement | null>;
    readonly failed: 'not fetched' | 'not drawn' | undefined;
    readonly lost: boolean;
    readonly again: (plain: boolean) => void;
  };
}

/** Where something is drawn, or what is said in its stead. */
export function StagePlace({ stage: { place, failed, lost, again } }: StagePlaceProps) {
  const { t } = useTranslation('instruments');
  return (
    <div className={styles['frame']}>
      <div ref={place} className={styles['stage']} data-failed={failed !== undefined || undefined}>
        {failed === 'not drawn' && <p>{t('look.notDrawn')}</p>}
        {failed === 'not fetched' && (
          <Missed
            onAgain={() => {
              again(false);
            }}
          />
        )}
      </div>
      {lost && (
        <DrawingLost
          onAgain={() => {
            again(true);
          }}
        >
          {t('look.lost')}
        </DrawingLost>
      )}
    </div>
  );
}
