import { unnamed } from '../../../lib/unnamed.ts';
import { useTranslation } from 'react-i18next';
import type { ConcessionStep } from '../../../debrief/chapters/concessions.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { SourceMark } from '../../sources/source-mark.tsx';
import { BySubstitute } from '../by-substitute.tsx';
import { issueIn, optionTitleIn, partyIn, useEnded } from '../ended.ts';
import { signed } from '../numbers.ts';
import { Twin } from '../twin.tsx';
import { WideTable } from '../../page/wide-table.tsx';
import panels from '../panels.module.css';
import styles from './concessions.module.css';

/** Every step away from a public position, in the order in which they were taken. */
export function StepTable({ steps }: { readonly steps: readonly ConcessionStep[] }) {
  const { t } = useTranslation('debrief');
  if (steps.length === 0) return null;
  return (
    <Twin summary={t('concessionsFold')}>
      <WideTable caption={t('concessionsCaption')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('round')}</th>
            <th scope="col">{t('side')}</th>
            <th scope="col" className={styles['issue']}>
              {t('issue')}
            </th>
            <th scope="col" className={styles['step']}>
              {t('step')}
            </th>
            <th scope="col" data-number="">
              {t('forItself')}
            </th>
            <th scope="col" data-number="">
              {t('forTheOther')}
            </th>
            <th scope="col">{t('saidInPublic')}</th>
          </tr>
        </thead>
        <tbody>
          {[...steps]
            .sort((a, b) => a.move - b.move)
            .map((step) => (
              <StepRow key={`${step.move}-${step.issue}-${step.to}`} step={step} />
            ))}
        </tbody>
      </WideTable>
    </Twin>
  );
}

function StepRow({ step }: { readonly step: ConcessionStep }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const party = partyIn(ended, step.party);
  const issue = issueIn(ended, step.issue)?.title ?? unnamed;
  const named = party.concessions.find(
    (each) => each.issue === step.issue && each.public === step.public,
  );
  return (
    <tr>
      <td>{step.round}</td>
      <td>
        <PartyMark party={party} /> <BySubstitute move={step.move} />
      </td>
      <th scope="row">{issue}</th>
      <td>
        {t('fromTo', {
          from: optionTitleIn(ended, step.issue, step.from),
          to: optionTitleIn(ended, step.issue, step.to),
        })}
      </td>
      <td data-number="">{signed(-step.cost)}</td>
      <td data-number="">{signed(step.gift)}</td>
      <td>
        {named ? (
          <>
            {named.public} <SourceMark because={named.because} of={issue} />
          </>
        ) : (
          <span className={panels['soft']}>{t('noNamedStep')}</span>
        )}
      </td>
    </tr>
  );
}
