import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { preparation as preparationOf, type Guess } from '../../../debrief/chapters/preparation.ts';
import { Panel } from '../../page/panel.tsx';
import { issueIn, useEnded } from '../ended.ts';
import { number, signed } from '../numbers.ts';
import { WideTable } from '../../page/wide-table.tsx';
import panels from '../panels.module.css';
import styles from './preparation.module.css';

/** What was noted before the talks, beside the truth. */
export function PreparationPanel() {
  const { t } = useTranslation('debrief');
  const say = usePhrases();
  const { review, own, other } = useEnded();
  const preparation = useMemo(() => preparationOf(review, own.id), [review, own]);
  const { aims, guesses, calibration } = preparation;
  return (
    <Panel anchor="preparation" title={t('sections.preparation')}>
      <h3>{t('aimsTitle', { party: own.adjective })}</h3>
      {aims.trim() === '' ? (
        <p className={panels['soft']}>{t('noAims')}</p>
      ) : (
        <blockquote className={styles['aims']}>{aims}</blockquote>
      )}
      <p className={panels['measure']}>{say(preparation.said)}</p>
      <WideTable caption={t('guessesCaption', { party: other.adjective })}>
        <thead>
          <tr>
            <th scope="col">{t('issue')}</th>
            <th scope="col">{t('guessed')}</th>
            <th scope="col">{t('truly')}</th>
            <th scope="col" data-number="">
              {t('atStake')}
            </th>
          </tr>
        </thead>
        <tbody>
          {guesses.map((guess) => (
            <GuessRow key={guess.issue} guess={guess} />
          ))}
        </tbody>
      </WideTable>
      {calibration.miss !== undefined && (
        <p className={panels['soft']}>
          {t('miss', { miss: number(calibration.miss) })}{' '}
          {calibration.rank !== undefined && t('rank', { rank: signed(calibration.rank, 2) })}
        </p>
      )}
    </Panel>
  );
}

function GuessRow({ guess }: { readonly guess: Guess }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  return (
    <tr>
      <th scope="row">{issueIn(ended, guess.issue)?.title}</th>
      <td>
        {guess.guessed === undefined ? (
          <span className={panels['soft']}>{t('noGuess')}</span>
        ) : (
          <Meter value={guess.guessed} />
        )}
      </td>
      <td>
        <Meter value={guess.truth} />
      </td>
      <td data-number="">{number(guess.stake)}</td>
    </tr>
  );
}

/** How much something matters, from 0 to 3: a bar and its figure. */
function Meter({ value }: { readonly value: number }) {
  return (
    <span className={styles['meter']}>
      <span className={styles['meterBar']} aria-hidden="true">
        <span style={{ width: `${(value / 3) * 100}%` }} />
      </span>
      {number(value)}
    </span>
  );
}
