import { useTranslation } from 'react-i18next';
import { optionWorth } from '../../../app/debrief/option-worth.ts';
import { packageSum } from '../../../debrief/chapters/package-sum.ts';
import type { Issue } from '../../../scenario/scenario.ts';
import { SourceMark } from '../../sources/source-mark.tsx';
import { optionTitleIn, useEnded } from '../ended.ts';
import { number, signed } from '../numbers.ts';
import { WideTable } from '../../page/wide-table.tsx';
import panels from '../panels.module.css';
import styles from './result.module.css';

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
      <PackageFoot />
    </WideTable>
  );
}

/** What the rows above come to, with what stands in none of them. */
function PackageFoot() {
  const { t } = useTranslation('debrief');
  const { own, other, review } = useEnded();
  const sums = [own, other].map(({ id }) => packageSum(review, id));
  const lines = [
    ['linkages', 'linkages'],
    ['noAgreement', 'packageNoDeal'],
    ['prices', 'prices'],
    ['total', 'packageTotal'],
  ] as const;
  return (
    <tfoot>
      {lines
        .filter(([part]) => part === 'total' || sums.some((sum) => sum[part] !== 0))
        .map(([part, words]) => (
          <tr key={part}>
            <th scope="row" colSpan={2}>
              {t(words)}
            </th>
            {sums.map((sum, side) => (
              <td key={side} data-number="">
                {part === 'total' ? <strong>{number(sum.total)}</strong> : signed(sum[part])}
              </td>
            ))}
            <td />
          </tr>
        ))}
    </tfoot>
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
      <td className={styles['holds']}>
        <span className={agreed ? styles['agreed'] : panels['soft']}>{option?.title}</span>{' '}
        {!agreed && <span className={panels['soft']}>({t('asBefore')})</span>}{' '}
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
