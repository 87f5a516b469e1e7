import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhrases } from '../../../app/debrief/sentences.ts';
import { whyRefused, type Refused } from '../../../debrief/chapters/refusals.ts';
import { Panel } from '../../page/panel.tsx';
import { BeliefTable } from './belief-table.tsx';
import { BySubstitute } from '../by-substitute.tsx';
import { partyIn, useEnded } from '../ended.ts';
import { FollowedRecord } from './followed-record.tsx';
import { moveWords } from '../move-words.ts';
import { number } from '../numbers.ts';
import { pairWords } from '../pair-words.ts';
import { Terms } from '../terms.tsx';
import panels from '../panels.module.css';
import styles from './refusals.module.css';

/** The sealed reasons of the AI delegations, opened, beside what was believed of them. */
export function RefusalsPanel() {
  const { t } = useTranslation('debrief');
  const { review } = useEnded();
  const refusals = useMemo(() => whyRefused(review), [review]);
  const byPeople = Object.values(review.record.seats).every(({ kind }) => kind === 'person');
  return (
    <Panel anchor="refusals" title={t('sections.refusals')}>
      <p className={panels['measure']}>
        {t(refusals.length > 0 ? 'refusalsLead' : byPeople ? 'refusalsByPeople' : 'refusalsNone')}
      </p>
      {refusals.length > 0 && <p className={styles['onPaper']}>{t('termsOnPaper')}</p>}
      <FollowedRecord />
      {refusals.map((refused, index) => (
        <Refusal key={refused.move} refused={refused} open={index === 0} />
      ))}
    </Panel>
  );
}

function Refusal({ refused, open }: { readonly refused: Refused; readonly open: boolean }) {
  const ended = useEnded();
  const { t } = useTranslation('debrief');
  const { t: shell } = useTranslation('shell');
  const say = usePhrases('rationale');
  const { by, made, round, packages, source, sentences, sufficed, beliefs } = refused;
  return (
    <details className={styles['refusal']} open={open}>
      <summary>
        {t('refusedWhen', {
          round,
          party: partyIn(ended, by).name,
          move: moveWords(ended, t, made),
        })}{' '}
        <BySubstitute move={refused.move} />
      </summary>
      {packages.map(({ package: offered, points, noDeal }, index) => (
        <div key={index} className={styles['offered']}>
          <h3>{packages.length > 1 ? t('alternative', { at: index + 1 }) : t('whatWasOffered')}</h3>
          <Terms of={offered} />
          <p className={panels['soft']}>
            {t('worthThen', {
              points: pairWords(ended, t, points),
              party: partyIn(ended, by).adjective,
              noDeal: number(noDeal),
            })}
          </p>
        </div>
      ))}
      {source && (
        <p className={panels['measure']}>
          {source.kind === 'record'
            ? t('refusedAsRecorded')
            : t('refusedOffRecord', { why: shell(`record.why.${source.why}`) })}
        </p>
      )}
      {sentences.length > 0 && (
        <>
          <h3>{t(source?.kind === 'record' ? 'itsReasonsThen' : 'itsReasons')}</h3>
          <ul>
            {sentences
              .filter(({ key }) => key !== 'sufficed')
              .map((sentence, index) => (
                <li key={index}>{say(sentence)}</li>
              ))}
          </ul>
        </>
      )}
      {sufficed && Object.keys(sufficed.package).length > 0 && (
        <>
          <h3>{t('enough')}</h3>
          <Terms of={sufficed.package} />
          <p className={panels['soft']}>
            {t('worth', { points: pairWords(ended, t, sufficed.points) })}
          </p>
        </>
      )}
      {beliefs.length > 0 && <BeliefTable by={by} beliefs={beliefs} />}
    </details>
  );
}
