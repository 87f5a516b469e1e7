import { useContext, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { AmongOthers } from '../page/among.ts';
import { Panel } from '../page/panel.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { optionTitle } from './find-in-view.ts';
import styles from './dossier.module.css';

export function ConcessionLadder({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const own = useId();
  const { name } = useContext(AmongOthers);
  const issues = view.scenario.issues.flatMap((issue) => {
    const steps = view.own.concessions.filter((concession) => concession.issue === issue.id);
    return steps.length > 0 ? [{ issue, steps }] : [];
  });
  if (issues.length === 0) return null;
  return (
    <Panel anchor="ladder" title={t('sections.ladder')}>
      <p>{t('ladderLead')}</p>
      {issues.map(({ issue, steps }) => (
        <section key={issue.id} className={styles['ladder']} aria-labelledby={`${own}${issue.id}`}>
          <h3 id={`${own}${issue.id}`}>
            {name !== undefined && <span className="visually-hidden">{name}: </span>}
            {issue.title}
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <strong>
                  {t('ladderStep', {
                    from: optionTitle(view, issue.id, step.from),
                    to: optionTitle(view, issue.id, step.to),
                  })}
                </strong>{' '}
                <SourceMark because={step.because} of={issue.title} />
                <dl>
                  <dt>{t('inPublic')}</dt>
                  <dd>{step.public}</dd>
                  <dt>{t('atHome')}</dt>
                  <dd>{step.home}</dd>
                </dl>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Panel>
  );
}
