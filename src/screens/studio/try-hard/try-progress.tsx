import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { secondsLeft, type Run } from '../../../app/studio/runs/run.ts';
import { clockTime } from '../../../words/numbers.ts';
import { Button } from '../../controls/button.tsx';
import { whole } from './whole.ts';
import styles from './try-hard.module.css';

interface TryProgressProps {
  readonly run: Run;
  readonly onCancel: () => void;
}

/** How far many games have come, and how long they will still take. */
export function TryProgress({ run, onCancel }: TryProgressProps) {
  const { t, i18n } = useTranslation('instruments');
  const said = (games: number) => whole(games, i18n.language);
  const id = useId();
  const seconds = secondsLeft(run);
  return (
    <div className={styles['progress']}>
      <label htmlFor={id}>
        {t('try.progress', { played: said(run.played), wanted: said(run.wanted) })}
        {seconds !== undefined && ` ${t('try.left', { time: clockTime(seconds) })}`}
      </label>
      <progress id={id} max={run.wanted} value={run.played} />
      <Button onClick={onCancel}>{t('try.cancel')}</Button>
    </div>
  );
}
