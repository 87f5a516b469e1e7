import { useTranslation } from 'react-i18next';
import { Panel } from '../base/panel.tsx';
import { PartyMark } from '../base/party-mark.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { stepsTaken, type Step } from './conceded.ts';
import { issueIn, optionTitleIn, partyIn, useEnded } from './ended.ts';
import { WideTable } from './wide-table.tsx';
import styles from './debrief.module.css';

/** Who gave what, and when (N16). */
export function ConcessionsPanel() {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const steps = stepsTaken(ended);
  return (
    <Panel anchor="concessions" title={t('sections.concessions')}>
      {steps.length === 0 ? (
        <p>{t('noConcessions')}</p>
      ) : (
        <WideTable caption={t('concessionsCaption')}>
          <thead>
            <tr>
              <th scope="col">{t('round')}</th>
              <th scope="col">{t('side')}</th>
              <th scope="col">{t('issue')}</th>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('saidInPublic')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <StepRow key={index} step={step} />
            ))}
          </tbody>
        </WideTable>
      )}
    </Panel>
  );
}

function StepRow({ step }: { readonly step: Step }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { concession } = step;
  const issue = issueIn(ended, step.issue)?.title ?? step.issue;
  return (
    <tr>
      <td>{step.round}</td>
      <td>
        <PartyMark party={partyIn(ended, step.party)} />
      </td>
      <th scope="row">{issue}</th>
      <td>
        {t('fromTo', {
          from: optionTitleIn(ended, step.issue, step.from),
          to: optionTitleIn(ended, step.issue, step.to),
        })}
      </td>
      <td>
        {concession ? (
          <>
            {concession.public} <SourceMark because={concession.because} of={issue} />
          </>
        ) : (
          <span className={styles['soft']}>{t('noNamedStep')}</span>
        )}
      </td>
    </tr>
  );
}
