import type { ReactNode } from 'react';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import styles from './drawing-lost.module.css';

interface DrawingLostProps {
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

/** Over a stage that the browser no longer draws: says so, and offers to set it anew. */
export function DrawingLost({ children, onAgain }: DrawingLostProps) {
  const { t } = useTranslation('shell');
  return (
    <div role="status" className={styles['lost']}>
      <p>{children}</p>
      <Button icon={<RotateCcw aria-hidden="true" />} onClick={onAgain}>
        {t('drawAgain')}
      </Button>
    </div>
  );
}
