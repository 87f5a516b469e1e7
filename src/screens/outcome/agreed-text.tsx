import { useTranslation } from 'react-i18next';
import type { Issue } from '../../scenario/scenario.ts';
import { Panel } from '../page/panel.tsx';
import { useEnded } from '../debrief/ended.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { eventTitle } from './event-title.ts';
import styles from './outcome.module.css';

/** The signed text, clause by clause; and what no clause speaks of. */
export function AgreedText() {
  const { t } = useTranslation('outcome');
  const { state, outcome } = useEnded();
  const agreed = state.scenario.issues.filter(({ id }) => Object.hasOwn(outcome.agreed, id));
  const rest = state.scenario.issues.filter((issue) => !agreed.includes(issue));
  return (
    <Panel title={t('agreedTitle')}>
      {agreed.length === 0 ? (
        <p>{t('nothingAgreed')}</p>
      ) : (
        <ol className={styles['clauses']}>
          {agreed.map((issue) => (
            <Clause key={issue.id} issue={issue} />
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <>
          {agreed.length > 0 && <h3>{t('restTitle')}</h3>}
          <ul className={styles['rest']}>
            {rest.map((issue) => (
              <li key={issue.id}>
                <strong>{issue.title}:</strong>{' '}
                {issue.options.find(({ id }) => id === issue.statusQuo)?.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Clause({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation('outcome');
  const { state, outcome } = useEnded();
  const option = issue.options.find(({ id }) => id === outcome.agreed[issue.id]);
  if (!option) return null;
  const { contingent } = option;
  return (
    <li>
      <h3>{issue.title}</h3>
      <p>
        {option.clause} <SourceMark because={option.because} of={option.title} />
      </p>
      {contingent && (
        <ul className={styles['branches']}>
          <li>
            {t('ifHappens', {
              event: eventTitle(state.scenario, contingent.event),
              text: contingent.happens,
            })}
          </li>
          <li>{t('ifNot', { text: contingent.otherwise })}</li>
        </ul>
      )}
    </li>
  );
}
