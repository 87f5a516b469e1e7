import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { dealSpread, type IssueSpread } from '../../debrief/class/deal-spread.ts';
import type { Package, Scenario } from '../../scenario/scenario.ts';
import { Panel } from '../page/panel.tsx';
import styles from './spread.module.css';

interface SpreadProps {
  readonly scenario: Scenario;
  readonly deals: readonly Package[];
}

/** Where the deals of a class lie on the tracks of the table: on each stop how many took it. */
export function Spread({ scenario, deals }: SpreadProps) {
  const { t } = useTranslation('class');
  return (
    <Panel title={t('spreadTitle')}>
      <p className={styles['note']}>{t('spreadNote')}</p>
      <ul className={styles['issues']}>
        {dealSpread(scenario, deals).map((spread) => (
          <Track key={spread.issue.id} spread={spread} />
        ))}
      </ul>
    </Panel>
  );
}

function Track({ spread: { issue, options, open } }: { readonly spread: IssueSpread }) {
  const { t } = useTranslation('class');
  return (
    <li>
      <h3>{issue.title}</h3>
      <ol className={styles['track']} style={{ '--stops': options.length } as CSSProperties}>
        {options.map(({ option, count }) => (
          <li key={option.id} data-taken={count > 0 || undefined}>
            <span className={styles['line']} aria-hidden="true">
              <span className={styles['stop']}>{count > 0 && count}</span>
            </span>
            <span className={styles['option']} aria-hidden="true">
              {option.title}
            </span>
            <span className="visually-hidden">
              {t('spreadOption', { count, option: option.title })}
            </span>
          </li>
        ))}
      </ol>
      {open > 0 && <p className={styles['note']}>{t('spreadOpen', { count: open })}</p>}
    </li>
  );
}
