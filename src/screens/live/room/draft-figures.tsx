import { useTranslation } from 'react-i18next';
import type { Reckoning } from '../../../reckoning/worth.ts';
import { minus } from '../../../words/numbers.ts';
import { standingTo } from '../../table/worth/standing.ts';
import styles from './room.module.css';

interface DraftFiguresProps {
  readonly reckoning: Reckoning;
  readonly label: string;
}

/** What a proposed package comes to, in the words of the table. */
export function DraftFigures({ reckoning, label }: DraftFiguresProps) {
  const { t } = useTranslation('table');
  const { points, above, home } = reckoning;
  const standing = standingTo(above);
  return (
    <dl className={styles['figures']} aria-label={label}>
      <div data-standing={standing}>
        <dt>{t('live.points')}</dt>
        <dd>
          <strong>{minus(points)}</strong> {t(`live.${standing}`, { points: Math.abs(above) })}
        </dd>
      </div>
      <div>
        <dt>{t('live.chance')}</dt>
        <dd>
          <strong>{t('live.percent', { percent: Math.round(home.chance * 100) })}</strong>{' '}
          {t(`home.ratifies.${home.ratifies}`)}
        </dd>
      </div>
    </dl>
  );
}
