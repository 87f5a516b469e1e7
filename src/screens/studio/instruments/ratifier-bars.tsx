import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatifierSupport } from '../../../analysis/instruments/home.ts';
import type { Issue, Ratifier } from '../../../scenario/scenario.ts';
import { signed } from '../../../words/numbers.ts';
import styles from './instruments.module.css';

interface RatifierBarsProps {
  readonly support: RatifierSupport;
  readonly ratifier: Ratifier | undefined;
  readonly issue: Issue; // whose options are shown
}

/** One ratifier's support for what could be put to it, each beside the support at which it approves. */
export function RatifierBars({ support, ratifier, issue }: RatifierBarsProps) {
  const { t } = useTranslation('instruments');
  const { threshold, statusQuo, best, nash, options, veto, weight } = support;
  const packages = [
    { label: t('home.statusQuo'), value: statusQuo },
    ...(nash === null ? [] : [{ label: t('home.nash'), value: nash }]),
    ...(best === null ? [] : [{ label: t('home.best'), value: best }]),
  ];
  const alone = issue.options
    .filter(({ id }) => id !== issue.statusQuo)
    .map(({ id, title }) => ({ label: title, value: options[issue.id]?.[id] ?? statusQuo }));
  const all = [threshold, 0, ...[...packages, ...alone].map(({ value }) => value)];
  const scale = { least: Math.min(...all), most: Math.max(...all), threshold };
  return (
    <li>
      <p>
        <strong>{ratifier?.name}</strong>{' '}
        {t(veto ? 'home.weighsVeto' : 'home.weighs', { weight, threshold: signed(threshold) })}
      </p>
      <Bars rows={packages} scale={scale} />
      <details className={styles['more']}>
        <summary>{t('home.each', { issue: issue.title })}</summary>
        <Bars rows={alone} scale={scale} />
      </details>
    </li>
  );
}

interface BarsProps {
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly scale: { readonly least: number; readonly most: number; readonly threshold: number };
}

function Bars({ rows, scale: { least, most, threshold } }: BarsProps) {
  const { t } = useTranslation('instruments');
  const at = (value: number): string =>
    `${Math.round((100 * (value - least)) / Math.max(1, most - least))}%`;
  const marks = (value: number): CSSProperties =>
    ({ '--value': at(value), '--threshold': at(threshold) }) as CSSProperties;
  return (
    <ul className={styles['bars']}>
      {rows.map(({ label, value }, index) => {
        const approves = value >= threshold;
        return (
          <li key={index} data-approves={approves || undefined}>
            <span>
              {t(approves ? 'home.approves' : 'home.refuses', { label, support: signed(value) })}
            </span>
            <span className={styles['scale']} style={marks(value)} aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
}
