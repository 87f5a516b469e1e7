import { useTranslation } from 'react-i18next';
import type { View } from '../../../negotiation/view.ts';
import { Prose } from '../../dossier/brief-panels.tsx';
import { Panel } from '../../page/panel.tsx';
import styles from './hand-on.module.css';

/** What both sides know: who they are, what is at issue, and what can be agreed. */
export function PublicBrief({ view: { scenario } }: { readonly view: View }) {
  const { t } = useTranslation('hand-on');
  const { t: dossier } = useTranslation('dossier');
  return (
    <>
      <p>{t('papers.publicFor')}</p>
      {scenario.parties.map(({ id, name, brief }) => (
        <Panel key={id} title={dossier('public', { party: name })} level={3}>
          <Prose text={brief.text} />
        </Panel>
      ))}
      <Panel title={t('papers.issue')} level={3}>
        {scenario.issues.map((issue) => (
          <section key={issue.id} className={styles['issue']} aria-label={issue.title}>
            <h4>{issue.title}</h4>
            <Prose text={issue.text} />
            <p>{t('papers.options')}</p>
            <ol>
              {issue.options.map((option) => (
                <li key={option.id}>{option.clause}</li>
              ))}
            </ol>
          </section>
        ))}
      </Panel>
    </>
  );
}
