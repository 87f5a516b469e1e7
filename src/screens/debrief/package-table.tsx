import { useTranslation } from 'react-i18next';
import { optionWorth } from '../../app/review/option-worth.ts';
import type { Issue } from '../../scenario/scenario.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { optionTitleIn, useEnded } from './ended.ts';
import { signed } from './numbers.ts';
import { WideTable } from './wide-table.tsx';
import styles from './debrief.module.css';

/** Issue by issue: what holds now, what it is worth to either side, and what history did. */
export function PackageTable() {
  const { t } = useTranslation('debrief');
  const { own, other, state } = useEnded();
  return (
    <WideTable caption={t('packageCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('issue')}</th>
          <th scope="col">{t('nowHolds')}</th>
          <th scope="col" data-number="">
            {t('pointsShort', { party: own.name })}
          </th>
          <th scope="col" data-number="">
            {t('pointsShort', { party: other.name })}
          </th>
          <th scope="col">{t('inHistory')}</th>
        </tr>
      </thead>
      <tbody>
        {state.scenario.issues.map((issue) => (
          <PackageRow key={issue.id} issue={issue} />
        ))}
      </tbody>
    </WideTable>
  );
}

function PackageRow({ issue }: { readonly issue: Issue }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { outcome, state, own, other } = ended;
  const holds = outcome.package[issue.id] ?? issue.statusQuo;
  const option = issue.options.find(({ id }) => id === holds);
  const history = state.scenario.history.package[issue.id];
  const agreed = Object.hasOwn(outcome.agreed, issue.id);
  return (
    <tr>
      <th scope="row">{issue.title}</th>
      <td>
        <span className={agreed ? styles['agreed'] : styles['soft']}>{option?.title}</span>{' '}
        {!agreed && <span className={styles['soft']}>({t('asBefore')})</span>}{' '}
        {option && <SourceMark because={option.because} of={option.title} />}
      </td>
      {[own, other].map(({ id }) => (
        <td key={id} data-number="">
          {signed(optionWorth(state, id, issue, holds))}
        </td>
      ))}
      <td>{history === undefined ? t('notTold') : optionTitleIn(ended, issue.id, history)}</td>
    </tr>
  );
}
