import { useTranslation } from 'react-i18next';
import { pathTo } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { Panel } from '../page/panel.tsx';
import { useEnded } from '../debrief/ended.ts';
import { useSigned } from '../statement/use-signed.ts';
import { StatementSheet } from '../statement/statement-sheet.tsx';
import styles from './outcome.module.css';

/** The signed text as the document that it is; and what stays as it was. */
export function AgreedText() {
  const { t } = useTranslation('outcome');
  const { t: statements } = useTranslation('statement');
  const { game, state, outcome } = useEnded();
  const statement = useSigned();
  const agreed = state.scenario.issues.filter(({ id }) => Object.hasOwn(outcome.agreed, id));
  const rest = state.scenario.issues.filter((issue) => !agreed.includes(issue));
  return (
    <Panel title={t('agreedTitle')}>
      {statement && <StatementSheet statement={statement} sourced />}
      {agreed.length === 0 ? (
        <p>{t('nothingAgreed')}</p>
      ) : (
        <p>
          <LinkButton to={pathTo.statement(game.id)}>{statements('toSheet')}</LinkButton>
        </p>
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
