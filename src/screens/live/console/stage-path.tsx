import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../classroom/lesson/lesson-event.ts';
import styles from './console.module.css';

const stages = ['lobby', 'prepare', 'play', 'debrief'] as const;

/** Where the lesson is, of all that it goes through. */
export function StagePath({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('console');
  const { t: live } = useTranslation('live');
  return (
    <ol className={styles['path']} aria-label={t('path')}>
      {stages.map((each) => (
        <li key={each} aria-current={each === stage ? 'step' : undefined}>
          {live(`stage.${each}`)}
        </li>
      ))}
    </ol>
  );
}
