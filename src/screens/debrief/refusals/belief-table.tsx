import { useTranslation } from 'react-i18next';
import type { BeliefBesideTruth } from '../../../debrief/chapters/refusals.ts';
import type { PartyId } from '../../../scenario/scenario.ts';
import { issueIn, partyIn, useEnded } from '../ended.ts';
import { number, percent } from '../numbers.ts';
import { WideTable } from '../../page/wide-table.tsx';

interface BeliefTableProps {
  readonly by: PartyId; // the AI delegation
  readonly beliefs: readonly BeliefBesideTruth[];
}

/** What the two sides believed of each other at that moment, and what was so. */
export function BeliefTable({ by, beliefs }: BeliefTableProps) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const it = partyIn(ended, by).adjective;
  const them = ended.sides.find(({ id }) => id !== by)?.adjective ?? '';
  return (
    <WideTable caption={t('beliefsCaption')}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('issue')}
          </th>
          <th scope="colgroup" colSpan={2} data-number="">
            {t('mattersTo', { party: them })}
          </th>
          <th scope="colgroup" colSpan={2} data-number="">
            {t('mattersTo', { party: it })}
          </th>
        </tr>
        <tr>
          <th scope="col" data-number="">
            {t('believedBy', { party: it })}
          </th>
          <th scope="col" data-number="">
            {t('inTruth')}
          </th>
          <th scope="col" data-number="">
            {t('guessedBy', { party: them })}
          </th>
          <th scope="col" data-number="">
            {t('inTruth')}
          </th>
        </tr>
      </thead>
      <tbody>
        {beliefs.map((belief) => (
          <tr key={belief.issue}>
            <th scope="row">{issueIn(ended, belief.issue)?.title}</th>
            <td data-number="">
              {t('believedShare', {
                share: percent(belief.believed),
                sure: percent(belief.certainty),
              })}
            </td>
            <td data-number="">{percent(belief.truth)}</td>
            <td data-number="">
              {belief.guessed === undefined
                ? t('noGuess')
                : t('ofThree', { value: belief.guessed })}
            </td>
            <td data-number="">{t('ofThree', { value: number(belief.mattered) })}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
