import type { Reckoning } from '../../../reckoning/worth.ts';
import { useBench } from '../bench.ts';
import { hintTarget } from '../hints/target.ts';
import { minus } from '../../../words/numbers.ts';
import { standingTo } from './standing.ts';
import styles from './worth.module.css';

interface LiveFiguresProps {
  readonly reckoning: Reckoning;
  readonly label?: string;
}

/** Points, no deal and the chance at home in one line, with a gauge and its words. */
export function LiveFigures({ reckoning, label }: LiveFiguresProps) {
  const { t } = useBench();
  const { points, noDeal, above, home } = reckoning;
  const standing = standingTo(above);
  const percent = Math.round(home.chance * 100);
  return (
    <dl className={styles['figures']} aria-label={label}>
      <div data-standing={standing} {...hintTarget('ruler')}>
        <dt>{t('live.points')}</dt>
        <dd>
          <strong>{minus(points)}</strong>
          <span>{t(`live.${standing}`, { points: Math.abs(above) })}</span>
        </dd>
      </div>
      <div>
        <dt>{t('live.noDeal')}</dt>
        <dd>
          <strong>{minus(noDeal)}</strong>
        </dd>
      </div>
      <div data-ratifies={home.ratifies}>
        <dt>{t('live.chance')}</dt>
        <dd>
          <strong>{t('live.percent', { percent })}</strong>
          <span>{t(`home.ratifies.${home.ratifies}`)}</span>
        </dd>
      </div>
    </dl>
  );
}
