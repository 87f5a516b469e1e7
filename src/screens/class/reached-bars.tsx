import { useTranslation } from 'react-i18next';
import { shareReached, type ClassPlane } from '../../debrief/class/class-plane.ts';
import { percent } from '../debrief/numbers.ts';
import { Panel } from '../page/panel.tsx';
import type { ComparedGame } from './compared-game.ts';
import styles from './spread.module.css';

interface ReachedBarsProps {
  readonly plane: ClassPlane;
  readonly games: readonly ComparedGame[];
}

/** How far each game came from no deal to the frontier, the furthest first; or why it brought nothing. */
export function ReachedBars({ plane, games }: ReachedBarsProps) {
  const { t } = useTranslation('class');
  const { t: shell } = useTranslation('shell');
  const rows = games
    .map((game) => ({
      ...game,
      share: game.agreed === undefined ? undefined : shareReached(plane, game.points),
    }))
    .sort((one, other) => (other.share ?? -1) - (one.share ?? -1));
  return (
    <Panel title={t('reachedTitle')}>
      <ol className={styles['reached']}>
        {rows.map(({ id, label, outcome, share }) => (
          <li key={id}>
            {label !== undefined && <strong>{label}</strong>}{' '}
            {share === undefined ? (
              <span className={styles['none']}>{shell(`outcome.${outcome}`)}</span>
            ) : (
              <>
                <span className={styles['wood']} aria-hidden="true">
                  <span className={styles['run']} style={{ width: `${share * 100}%` }} />
                </span>{' '}
                <span className={styles['share']}>{percent(share)}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className={styles['note']}>{t('reachedNote')}</p>
    </Panel>
  );
}
