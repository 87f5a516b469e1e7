import { useTranslation } from 'react-i18next';
import type { Dance } from '../../../debrief/chapters/dance.ts';
import { PartyMark } from '../../parties/party-mark.tsx';
import { answerWords } from './answer-words.ts';
import { BySubstitute } from '../by-substitute.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { landmarks } from './landmarks.ts';
import { number } from '../numbers.ts';
import { Terms } from '../terms.tsx';
import { Twin } from '../twin.tsx';
import { WideTable } from '../../page/wide-table.tsx';
import styles from './dance.module.css';

/** The chart's twin: every point of it in rows. */
export function DanceTable({ dance }: { readonly dance: Dance }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { sides } = ended;
  const points = (
    <>
      {sides.map(({ id, name }) => (
        <th key={id} scope="col" data-number="">
          {t('pointsShort', { party: name })}
        </th>
      ))}
    </>
  );
  return (
    <Twin summary={t('asTable', { chart: t('sections.dance') })}>
      <WideTable caption={t('offersCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('round')}</th>
            <th scope="col">{t('side')}</th>
            <th scope="col" className={styles['offered']}>
              {t('offered')}
            </th>
            {points}
            <th scope="col">{t('answered')}</th>
          </tr>
        </thead>
        <tbody>
          {dance.offers.map((offer) => (
            <tr key={`${offer.offer}-${offer.alternative}`}>
              <td>{offer.round}</td>
              <td>
                <PartyMark party={partyIn(ended, offer.by)} /> <BySubstitute move={offer.move} />
              </td>
              <td>
                <Terms of={offer.tabled} />
              </td>
              <td data-number="">{number(offer.points[0])}</td>
              <td data-number="">{number(offer.points[1])}</td>
              <td>{answerWords(ended, t, offer)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <WideTable caption={t('landmarksCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            {points}
          </tr>
        </thead>
        <tbody>
          {landmarks(dance).map((each) => (
            <tr key={each.id}>
              <th scope="row">{t(`landmark.long.${each.id}`)}</th>
              <td data-number="">{number(each.points[0])}</td>
              <td data-number="">{number(each.points[1])}</td>
            </tr>
          ))}
          {dance.home.frontier.map((each) => (
            <tr key={String(each.points)} className="no-print">
              <th scope="row">{t('legend.frontier')}</th>
              <td data-number="">{number(each.points[0])}</td>
              <td data-number="">{number(each.points[1])}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className={styles['onPaper']} aria-hidden="true">
        {t('frontierOnPaper', {
          first: sides[0].name,
          second: sides[1].name,
          pairs: dance.home.frontier
            .map(({ points: [one, other] }) => `${number(one)}/${number(other)}`)
            .join(', '),
        })}
      </p>
    </Twin>
  );
}
