import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeKinds } from '../../../scenario/lists.ts';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import styles from './runs.module.css';

interface EndingsBarProps {
  readonly outcomes: Readonly<Record<OutcomeKind, number>>;
  readonly wanted: number; // games that the whole bar stands for
}

/** How games ended: a bar that fills, and under it the same in words. */
export function EndingsBar({ outcomes, wanted }: EndingsBarProps) {
  const { t } = useTranslation('instruments');
  const { t: shell } = useTranslation('shell');
  const met = outcomeKinds.filter((kind) => outcomes[kind] > 0);
  return (
    <div className={styles['endings']}>
      <div className={styles['bar']} aria-hidden="true">
        {met.map((kind) => (
          <span key={kind} data-kind={kind} style={share(outcomes[kind] / Math.max(1, wanted))} />
        ))}
      </div>
      <ul className={styles['legend']} aria-label={t('games.endings')}>
        {met.map((kind) => (
          <li key={kind}>
            <span className={styles['swatch']} data-kind={kind} aria-hidden="true" />
            {t('games.ended', { ending: shell(`outcome.${kind}`), count: outcomes[kind] })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Hands a share of the whole, 0–1, to the sheet of styles. */
export function share(of: number): CSSProperties {
  return { '--share': `${Math.round(of * 1000) / 10}%` } as CSSProperties;
}
