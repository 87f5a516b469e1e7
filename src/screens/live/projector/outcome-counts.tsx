import { useTranslation } from 'react-i18next';
import type { OutcomeKind } from '../../../scenario/scenario.ts';
import styles from './projector.module.css';

const kinds = ['agreement', 'partial', 'stalemate', 'walkOut', 'unratified'] as const;

/** How many games ended in which way. */
export function OutcomeCounts({ outcomes }: { readonly outcomes: readonly OutcomeKind[] }) {
  const { t } = useTranslation('console');
  const { t: shell } = useTranslation('shell');
  return (
    <dl className={styles['counts']} aria-label={t('projector.counts')}>
      {kinds.map((kind) => {
        const count = outcomes.filter((each) => each === kind).length;
        return (
          count > 0 && (
            <div key={kind}>
              <dt>{shell(`outcome.${kind}`)}</dt>
              <dd>{count}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
